import {
  digestOfSource,
  documentsOfSource,
  examineContract,
  type ChangeSubject,
  type ContractDocument,
  type ContractId,
  type ContractSource,
  type EstateContract,
  type LintedSide,
  type Rulesets,
  type SubjectUnderCheck,
} from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import { sourceOfContract, type LoadedEstate } from '../../estate/estateReader';
import type { LintOutcome } from '../../store/analyses';
import {
  findVersion,
  listVersions,
  readVersionSource,
  type StoredVersion,
} from '../../store/contractVersions';
import { dayAt } from '../../isoDays';
import type { SentSubject } from './validateCheckRunRequest';

type ExamineContext = Pick<
  CatalogContext,
  'database' | 'analyser' | 'analyses' | 'now'
>;

/** What the portal found out about one contract of a request. */
export interface ExaminedSubject {
  readonly subject: SubjectUnderCheck;
  readonly baseDigest: string | null;
  readonly revisionDigest: string | null;
  /** Documents of the revision, the root first; empty where it has none. */
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
}

/** Compares and lints one contract; the base is the portal's own text. */
export async function examineSubject(
  context: ExamineContext,
  estate: LoadedEstate,
  { sent, id, known }: IdentifiedSubject,
  dryRun: boolean,
): Promise<ExaminedSubject> {
  // What has a base must be in the estate: else nobody knows who uses it, and
  // the rules would be those of the path that a client names.
  const isKnown = known !== null || sent.base === null;
  const base = isKnown ? await findBase(context, id, sent.base) : unknownBase;
  const revision = revisionOf(sent);
  const rules = sourceOfContract(estate, id) ?? estate.sources[0] ?? null;
  return {
    subject: await examineContract(
      {
        subject: subjectOf(sent, id, known),
        type: known?.type ?? '',
        perspective: known?.perspective,
        baseKnown: base.known,
        known: isKnown,
        uses: estate.declaredUses,
      },
      rules,
      {
        hasRevision: revision !== null,
        compare: async (settings, day) =>
          context.analyser.compare(
            base.version
              ? await readVersionSource(context.database, base.version)
              : null,
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
                  dryRun,
                ),
          ),
      },
      dayAt(context.now()),
    ),
    baseDigest: sent.base,
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
  readonly version: StoredVersion | null;
}

const unknownBase: Base = { known: false, version: null };

/**
 * A base counts only as a version that the portal has ingested. That there is
 * none counts only for a contract of which the portal has no version either:
 * else a client could hide a break by claiming that its contract is new.
 */
async function findBase(
  context: Pick<CatalogContext, 'database'>,
  id: ContractId,
  digest: string | null,
): Promise<Base> {
  if (digest === null) {
    const versions = await listVersions(context.database, id);
    return { known: versions.length === 0, version: null };
  }
  const version = await findVersion(context.database, id, digest);
  return { known: version !== null, version };
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
  { analyses }: ExamineContext,
  { version }: Base,
  rulesets: Rulesets,
): Promise<LintOutcome | null> {
  return version && analyses.lintVersion(version, rulesets);
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
