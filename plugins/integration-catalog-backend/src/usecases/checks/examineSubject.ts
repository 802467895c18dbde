import {
  contractOfBindings,
  digestOfSource,
  documentsOfSource,
  examineContract,
  type BaseTrouble,
  type ChangeSubject,
  type ContractDocument,
  type ContractId,
  type ContractSource,
  type EstateContract,
  type EstateDataObject,
  type EstateIntegration,
  type LintedSide,
  type Rulesets,
  type SubjectUnderCheck,
} from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import type { ClaimedCommits } from '../../estate/committedBase';
import { sourceOfContract, type LoadedEstate } from '../../estate/estateReader';
import type { LintOutcome } from '../../store/analyses';
import {
  findCurrentVersion,
  findVersion,
  listVersions,
  readVersionSource,
  type StoredVersion,
} from '../../store/contractVersions';
import { dayAt } from '../../isoDays';
import { examineBindings } from './examineBindings';
import { examineFile } from './examineFile';
import { examineMapping } from './examineMapping';
import { examineOwnership } from './examineOwnership';
import type { SentSubject } from './validateCheckRunRequest';

type ExamineContext = Pick<
  CatalogContext,
  'database' | 'bases' | 'mappings' | 'analyser' | 'analyses' | 'now'
>;

/** What the portal found out about one subject of a request. */
export interface ExaminedSubject {
  readonly subject: SubjectUnderCheck;
  readonly baseDigest: string | null;
  readonly revisionDigest: string | null;
  /** Documents of the revision of a contract, the root first; empty where there are none. */
  readonly revisionDocuments: readonly ContractDocument[];
}

interface Revision {
  readonly source: ContractSource;
  readonly documents: readonly ContractDocument[];
  readonly digest: string;
}

/** A sent subject with the id under which the portal keeps it. */
export interface IdentifiedSubject {
  readonly sent: SentSubject;
  readonly id: ContractId;
  /** Null where the estate has no contract of that name. */
  readonly known: EstateContract | null;
  /** The integration of a mapping; null where the estate has none of that name. */
  readonly mapped: EstateIntegration | null;
  /** The data object of an ownership; null where the estate has none of that name. */
  readonly owned: EstateDataObject | null;
}

/** Judges one subject; the base is the portal's own text. */
export async function examineSubject(
  context: ExamineContext,
  estate: LoadedEstate,
  identified: IdentifiedSubject,
  request: CheckedCommits,
): Promise<ExaminedSubject> {
  const { sent } = identified;
  switch (sent.kind) {
    case 'mapping':
      return examineMapping(context, estate, identified, request);
    case 'ownership':
      return contractOfBindings(identified.id) === null
        ? examineOwnership(context, estate, identified, request)
        : examineBindings(context, estate, identified, request);
    case 'policy':
    case 'document':
      return examineFile(
        context,
        estate,
        { ...sent, kind: sent.kind },
        request,
      );
    case 'contract':
      return examineByContract(context, estate, identified, request);
  }
}

/** Compares and lints one contract. */
async function examineByContract(
  context: ExamineContext,
  estate: LoadedEstate,
  identified: IdentifiedSubject,
  request: CheckedCommits,
): Promise<ExaminedSubject> {
  const { sent, id, known } = identified;
  // What has a base must be in the estate: else nobody knows who uses it, and
  // the rules would be those of the path that a client names.
  const isKnown = known !== null || sent.base === null;
  const base = isKnown
    ? await findBase(context, estate, identified, request)
    : unknownBase;
  const revision = revisionOf(sent);
  const rules = sourceOfContract(estate, id) ?? estate.sources[0] ?? null;
  return {
    subject: await examineContract(
      {
        subject: subjectOf(sent, id, known),
        type: known?.type ?? '',
        perspective: known?.perspective,
        baseKnown: base.known,
        baseTrouble: base.trouble,
        known: isKnown,
        uses: estate.declaredUses,
        mappingUses: isKnown
          ? await context.mappings.read(estate, [id])
          : undefined,
      },
      rules,
      {
        hasRevision: revision !== null,
        compare: async (settings, day) =>
          context.analyser.compare(
            base.source,
            revision?.source ?? null,
            settings,
            day,
          ),
        lint: async (side, rulesets) =>
          linted(
            side === 'base'
              ? await lintBase(context, base, rulesets)
              : await lintRevision(
                  context,
                  sent,
                  id,
                  revision,
                  rulesets,
                  request.dryRun,
                ),
          ),
      },
      dayAt(context.now()),
    ),
    baseDigest: base.digest ?? sent.base,
    revisionDigest: revision?.digest ?? null,
    revisionDocuments: revision?.documents ?? [],
  };
}

/**
 * By the portal's own word, because file and owner decide which rules hold. Of a
 * contract that is new there is no word but the client's.
 */
function subjectOf(
  sent: SentSubject,
  id: ContractId,
  known: EstateContract | null,
): Omit<ChangeSubject, 'kind'> {
  const { ref, title, file, owner } = known ?? {
    ...sent,
    title: sent.ref,
    owner: '',
  };
  return { id, ref, title, file, owner };
}

interface Base {
  readonly known: boolean;
  /** Null for a first version. */
  readonly source: ContractSource | null;
  readonly digest: string | null;
  /** The same as it is stored, with what a linter said of it. */
  readonly version: StoredVersion | null;
  readonly trouble?: BaseTrouble;
}

const unknownBase: Base = {
  known: false,
  source: null,
  digest: null,
  version: null,
};

/** What a client says about the commits that it compared. */
export type CheckedCommits = ClaimedCommits & {
  readonly repository: string;
  /** Everything that the branch changes, as it was sent. */
  readonly subjects: readonly SentSubject[];
  readonly dryRun: boolean;
};

/**
 * The base as git has it at the commit that the client names; what the client
 * sends about it is not looked at. Where the portal reads a folder without git,
 * or the repository is none of its sources, a version that it has ingested.
 */
async function findBase(
  context: Pick<CatalogContext, 'database' | 'bases'>,
  estate: LoadedEstate,
  { sent, id, known }: IdentifiedSubject,
  request: CheckedCommits,
): Promise<Base> {
  const source =
    sourceOfContract(estate, id) ??
    estate.sources.find(({ project }) => project.name === request.repository);
  const committed = source
    ? await context.bases.read(
        source.stored.name,
        request,
        known ?? { id, ref: sent.ref, file: sent.file },
      )
    : ({ kind: 'no-git' } as const);
  switch (committed.kind) {
    case 'unusable':
      return { ...unknownBase, trouble: committed };
    case 'read':
      return committed.source === null
        ? firstVersion(context.database, id)
        : baseOf(context.database, id, committed.source);
    // The last good version judges until somebody mends it.
    case 'document-missing':
      return currentBase(context.database, id);
    case 'no-git':
      return ingestedBase(context.database, id, sent.base);
  }
}

async function baseOf(
  database: CatalogContext['database'],
  id: ContractId,
  source: ContractSource,
): Promise<Base> {
  const digest = digestOfSource(source);
  const version = await findVersion(database, id, digest);
  return { known: true, source, digest, version };
}

/**
 * That there is no base counts only for a contract of which the portal has no
 * version: else a branch from before it could hide what it breaks.
 */
async function firstVersion(
  database: CatalogContext['database'],
  id: ContractId,
): Promise<Base> {
  const versions = await listVersions(database, id);
  return { ...unknownBase, known: versions.length === 0 };
}

async function currentBase(
  database: CatalogContext['database'],
  id: ContractId,
): Promise<Base> {
  const current = await findCurrentVersion(database, id);
  return ingestedBase(database, id, current?.digest ?? null);
}

async function ingestedBase(
  database: CatalogContext['database'],
  id: ContractId,
  digest: string | null,
): Promise<Base> {
  if (digest === null) return firstVersion(database, id);
  const version = await findVersion(database, id, digest);
  return version === null
    ? unknownBase
    : {
        known: true,
        source: await readVersionSource(database, version),
        digest,
        version,
      };
}

function revisionOf(changed: SentSubject): Revision | null {
  if (changed.revision === null) {
    return null;
  }
  const source = { file: changed.file, ...changed.revision };
  return {
    source,
    documents: documentsOfSource(source),
    digest: digestOfSource(source),
  };
}

async function lintBase(
  { analyses, analyser }: ExamineContext,
  { version, source }: Base,
  rulesets: Rulesets,
): Promise<LintOutcome | null> {
  if (version) return analyses.lintVersion(version, rulesets);
  // Not ingested yet, or at a commit between two readings.
  return source && analyser.lint(source, rulesets);
}

/** A dry run stores nothing, what the linter said neither. */
async function lintRevision(
  { analyser, analyses }: ExamineContext,
  { ref }: SentSubject,
  contractId: ContractId,
  revision: Revision | null,
  rulesets: Rulesets,
  dryRun: boolean,
): Promise<LintOutcome | null> {
  if (revision === null) return null;
  const { source, digest } = revision;
  return dryRun
    ? analyser.lint(source, rulesets)
    : analyses.lintRevision(
        { contractId, contract: ref, digest, file: source.file },
        source,
        rulesets,
      );
}

/** Nothing where the linter could not tell. */
function linted(outcome: LintOutcome | null): LintedSide {
  if (outcome === null) return { linted: null, problems: [] };
  const { diagnostics, parts, problems } = outcome;
  return {
    linted: problems.length === 0 ? { diagnostics, parts } : null,
    problems,
  };
}
