import {
  applyRuleSettings,
  digestDocuments,
  resolveProfile,
  ruleSettingsFor,
  subjectOfFile,
  type ChangeSubject,
  type ContractComparison,
  type ContractDocument,
  type ContractFormat,
  type ContractId,
  type ContractMatter,
  type ContractSource,
  type EstateContract,
  type LintedDocument,
  type ComparisonSettings,
  type SubjectUnderCheck,
} from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import {
  sourceOfContract,
  type LoadedEstate,
  type LoadedSource,
} from '../../estate/estateReader';
import { documentsOf } from '../../estate/readContractVersions';
import type { LintOutcome } from '../../store/analyses';
import {
  findVersion,
  listVersions,
  readVersionSource,
  type StoredVersion,
} from '../../store/contractVersions';
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
export async function examineContract(
  context: ExamineContext,
  estate: LoadedEstate,
  { sent, id, known }: IdentifiedSubject,
  dryRun: boolean,
): Promise<ExaminedSubject> {
  const subject = subjectOf(sent, id, known);
  // What has a base must be in the estate: else nobody knows who uses it, and
  // the rules would be those of the path that a client names.
  const isKnown = known !== null || sent.base === null;
  const base = isKnown ? await findBase(context, id, sent.base) : unknownBase;
  const revision = revisionOf(sent);
  const source = sourceOfContract(estate, id) ?? estate.sources[0];
  const settings =
    source === undefined ? null : ruleSettingsFor(source.project, subject.file);
  const comparing = compare(context, base, revision, {
    ...settings,
    perspective: known?.perspective,
  });
  const type = known?.type ?? typeOfFormat((await comparing).revision?.format);
  const contract = { ...subject, type };
  const versionToLint = async () =>
    isUnreadable(await comparing) ? null : base.version;
  const [comparison, lint] = await Promise.all([
    comparing,
    isKnown
      ? lintBoth(context, source, contract, versionToLint, revision, dryRun)
      : notLinted(contract, context.now()),
  ]);
  return {
    subject: {
      ...subject,
      contract: {
        comparison: applyRuleSettings(comparison, settings),
        ...lint,
      },
      // Told by `known`, which says more.
      baseKnown: base.known || !isKnown,
      known: isKnown,
      changeRequest: null,
    },
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
): ChangeSubject & { readonly kind: 'contract' } {
  const { ref, title, file, owner } = known ?? {
    ...sent,
    title: sent.ref,
    owner: '',
  };
  return { kind: 'contract', id, ref, title, file, owner };
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
  const documents = documentsOf(source);
  return { source, documents, digest: digestDocuments(documents) };
}

async function compare(
  context: ExamineContext,
  base: Base,
  revision: Revision | null,
  settings: ComparisonSettings | null,
): Promise<ContractComparison> {
  if (!base.known) {
    return {
      base: null,
      revision: null,
      findings: [],
      problems: [],
      notes: [],
    };
  }
  return context.analyser.compare(
    base.version
      ? await readVersionSource(context.database, base.version)
      : null,
    revision?.source ?? null,
    settings,
    context.now().toISOString().slice(0, 10),
  );
}

/** Whether the portal has a base that counts as none, because nobody can read it. */
function isUnreadable({ base, problems }: ContractComparison): boolean {
  return base === null && problems.length === 0;
}

type LintOfSides = Pick<
  ContractMatter,
  'profile' | 'baseLint' | 'revisionLint' | 'lintProblems'
>;

/** Both sides by the profile of the portal's own ref. */
async function lintBoth(
  context: ExamineContext,
  rules: LoadedSource | undefined,
  contract: Pick<EstateContract, 'id' | 'ref' | 'file' | 'type'>,
  versionToLint: () => Promise<StoredVersion | null>,
  revision: Revision | null,
  dryRun: boolean,
): Promise<LintOfSides> {
  const day = context.now().toISOString().slice(0, 10);
  const profile =
    rules?.profileFor(contract, day) ??
    resolveProfile(null, subjectOfFile(contract.file, contract.type), day);
  const ruleset = rules?.rulesetFor(profile, contract.type);
  if (!ruleset || revision === null) {
    return { profile, baseLint: null, revisionLint: null, lintProblems: [] };
  }
  const { source, digest } = revision;
  const ofRevision = dryRun
    ? await context.analyser.lint(source, ruleset)
    : await context.analyses.lintRevision(
        {
          contractId: contract.id,
          contract: contract.ref,
          digest,
          file: source.file,
        },
        source,
        ruleset,
      );
  const base = await versionToLint();
  const ofBase = base
    ? await context.analyses.lintVersion(base, ruleset)
    : null;
  return {
    profile,
    baseLint: lintedDocument(ofBase),
    revisionLint: lintedDocument(ofRevision),
    lintProblems: [...(ofBase?.problems ?? []), ...ofRevision.problems],
  };
}

/** Of what the estate does not have no rule is asked. */
function notLinted(
  { file, type }: Pick<EstateContract, 'file' | 'type'>,
  now: Date,
): LintOfSides {
  const day = now.toISOString().slice(0, 10);
  return {
    profile: resolveProfile(null, subjectOfFile(file, type), day),
    baseLint: null,
    revisionLint: null,
    lintProblems: [],
  };
}

/** Null where the linter could not tell. */
function lintedDocument(outcome: LintOutcome | null): LintedDocument | null {
  return outcome && outcome.problems.length === 0
    ? { diagnostics: outcome.diagnostics, parts: outcome.parts }
    : null;
}

/** Which rules hold for a contract that the estate does not know yet. */
function typeOfFormat(format: ContractFormat | undefined): string {
  return format?.split('-')[0] ?? '';
}
