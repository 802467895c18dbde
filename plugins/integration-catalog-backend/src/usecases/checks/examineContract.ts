import {
  applyRuleSettings,
  digestDocuments,
  resolveProfile,
  ruleSettingsFor,
  subjectOfFile,
  type ContractComparison,
  type ContractDocument,
  type ContractFormat,
  type ContractSource,
  type ContractUnderCheck,
  type EstateContract,
  type LintedDocument,
  type ComparisonSettings,
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
import type { ValidCheckRunRequest } from './validateCheckRunRequest';

type ChangedContract = ValidCheckRunRequest['contracts'][number];

type ExamineContext = Pick<
  CatalogContext,
  'database' | 'analyser' | 'analyses' | 'now'
>;

/** What the portal found out about one contract of a request. */
export interface ExaminedContract {
  readonly contract: ContractUnderCheck;
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

/** Compares and lints one contract; the base is the portal's own text. */
export async function examineContract(
  context: ExamineContext,
  estate: LoadedEstate,
  changed: ChangedContract,
  dryRun: boolean,
): Promise<ExaminedContract> {
  const base = await findBase(context, changed);
  const revision = revisionOf(changed);
  const known = estate.contracts.find(contract => contract.ref === changed.ref);
  const source = sourceOfContract(estate, changed.ref) ?? estate.sources[0];
  // The file decides which rules hold, so the portal's own word counts.
  const file = known?.file ?? changed.file;
  const settings =
    source === undefined ? null : ruleSettingsFor(source.project, file);
  const comparing = compare(context, base, revision, {
    ...settings,
    perspective: known?.perspective,
  });
  const type = known?.type ?? typeOfFormat((await comparing).revision?.format);
  const contract = { ref: changed.ref, file, type };
  const [comparison, lint] = await Promise.all([
    comparing,
    lintBoth(context, source, contract, base.version, revision, dryRun),
  ]);
  return {
    contract: {
      ref: changed.ref,
      file,
      comparison: applyRuleSettings(comparison, settings),
      ...lint,
      baseKnown: base.known,
      changeRequest: null,
    },
    baseDigest: changed.base,
    revisionDigest: revision?.digest ?? null,
    revisionDocuments: revision?.documents ?? [],
  };
}

interface Base {
  readonly known: boolean;
  readonly version: StoredVersion | null;
}

/**
 * A base counts only as a version that the portal has ingested. That there is
 * none counts only for a contract of which the portal has no version either:
 * else a client could hide a break by claiming that its contract is new.
 */
async function findBase(
  context: Pick<CatalogContext, 'database'>,
  changed: ChangedContract,
): Promise<Base> {
  if (changed.base === null) {
    const versions = await listVersions(context.database, changed.ref);
    return { known: versions.length === 0, version: null };
  }
  const version = await findVersion(
    context.database,
    changed.ref,
    changed.base,
  );
  return { known: version !== null, version };
}

function revisionOf(changed: ChangedContract): Revision | null {
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

type LintOfSides = Pick<
  ContractUnderCheck,
  'profile' | 'baseLint' | 'revisionLint' | 'lintProblems'
>;

/** Both sides by the profile of the portal's own ref. */
async function lintBoth(
  context: ExamineContext,
  rules: LoadedSource | undefined,
  contract: Pick<EstateContract, 'ref' | 'file' | 'type'>,
  base: StoredVersion | null,
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
  const ofBase = base
    ? await context.analyses.lintVersion(base, ruleset)
    : null;
  const ofRevision = dryRun
    ? await context.analyser.lint(source, ruleset)
    : await context.analyses.lintRevision(
        { contract: contract.ref, digest, file: source.file },
        source,
        ruleset,
      );
  return {
    profile,
    baseLint: lintedDocument(ofBase),
    revisionLint: lintedDocument(ofRevision),
    lintProblems: [...(ofBase?.problems ?? []), ...ofRevision.problems],
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
