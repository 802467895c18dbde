import {
  digestDocuments,
  newLintErrorsBlock,
  type ContractComparison,
  type ContractFormat,
  type ContractSource,
  type ContractUnderCheck,
} from '@interlock/contract-core';
import type { Ruleset } from '../../analysis/contractAnalyser';
import type { CatalogContext } from '../../catalogContext';
import { sourceOfContract, type LoadedEstate } from '../../estate/estateReader';
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
  'database' | 'analyser' | 'analyses'
>;

/** What the portal found out about one contract of a request. */
export interface ExaminedContract {
  readonly contract: ContractUnderCheck;
  readonly baseDigest: string | null;
  readonly revisionDigest: string | null;
}

interface Revision {
  readonly source: ContractSource;
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
  const comparing = compare(context, base, revision);
  const type = known?.type ?? typeOfFormat((await comparing).revision?.format);
  const ruleset = source?.rulesetFor({ type }) ?? null;
  const [comparison, lint] = await Promise.all([
    comparing,
    lintBoth(context, changed.ref, base.version, revision, ruleset, dryRun),
  ]);
  // The file decides which approval rule holds, so the portal's own word counts.
  const file = known?.file ?? changed.file;
  return {
    contract: {
      ref: changed.ref,
      file,
      comparison,
      baseDiagnostics: lint.base.diagnostics,
      revisionDiagnostics: lint.revision.diagnostics,
      lintBlocks: source ? newLintErrorsBlock(source.project, file) : true,
      lintProblems: [...lint.base.problems, ...lint.revision.problems],
      baseKnown: base.known,
      changeRequest: null,
    },
    baseDigest: changed.base,
    revisionDigest: revision?.digest ?? null,
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
  return { source, digest: digestDocuments(documentsOf(source)) };
}

async function compare(
  context: ExamineContext,
  base: Base,
  revision: Revision | null,
): Promise<ContractComparison> {
  if (!base.known) {
    return { base: null, revision: null, findings: [], problems: [] };
  }
  return context.analyser.compare(
    base.version
      ? await readVersionSource(context.database, base.version)
      : null,
    revision?.source ?? null,
  );
}

const noLint: LintOutcome = { diagnostics: [], problems: [] };

async function lintBoth(
  context: ExamineContext,
  contract: string,
  base: StoredVersion | null,
  revision: Revision | null,
  ruleset: Ruleset | null,
  dryRun: boolean,
): Promise<{ readonly base: LintOutcome; readonly revision: LintOutcome }> {
  if (ruleset === null || revision === null) {
    return { base: noLint, revision: noLint };
  }
  const { source, digest } = revision;
  return {
    base: base ? await context.analyses.lintVersion(base, ruleset) : noLint,
    revision: dryRun
      ? await context.analyser.lint(source, ruleset)
      : await context.analyses.lintRevision(
          { contract, digest, file: source.file },
          source,
          ruleset,
        ),
  };
}

/** Which rules hold for a contract that the estate does not know yet. */
function typeOfFormat(format: ContractFormat | undefined): string {
  return format?.split('-')[0] ?? '';
}
