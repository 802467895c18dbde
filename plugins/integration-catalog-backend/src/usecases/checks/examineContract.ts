import {
  digestDocuments,
  newLintErrorsBlock,
  type ContractSource,
  type ContractUnderCheck,
} from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import { sourceOfContract, type LoadedEstate } from '../../estate/estateReader';
import { documentsOf } from '../../estate/readContractVersions';
import {
  findVersion,
  listVersions,
  readVersionSource,
  type StoredVersion,
} from '../../store/contractVersions';
import type { LintOutcome } from '../../store/analyses';
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

const noLint: LintOutcome = { diagnostics: [], problems: [] };

/** Compares and lints one contract; the base is the portal's own text. */
export async function examineContract(
  context: ExamineContext,
  estate: LoadedEstate,
  changed: ChangedContract,
): Promise<ExaminedContract> {
  const base = await findBase(context, changed);
  const revision: ContractSource | null = changed.revision
    ? { file: changed.file, ...changed.revision }
    : null;
  const comparison = base.known
    ? await context.analyser.compare(
        base.version
          ? await readVersionSource(context.database, base.version)
          : null,
        revision,
      )
    : { base: null, revision: null, findings: [], problems: [] };
  const lint = await lintBoth(context, estate, changed, base.version, revision);
  const known = estate.contracts.find(contract => contract.ref === changed.ref);
  const source = sourceOfContract(estate, changed.ref) ?? estate.sources[0];
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
    revisionDigest: revision ? digestDocuments(documentsOf(revision)) : null,
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

async function lintBoth(
  context: ExamineContext,
  estate: LoadedEstate,
  changed: ChangedContract,
  base: StoredVersion | null,
  revision: ContractSource | null,
): Promise<{ readonly base: LintOutcome; readonly revision: LintOutcome }> {
  const known = estate.contracts.find(contract => contract.ref === changed.ref);
  const source = sourceOfContract(estate, changed.ref) ?? estate.sources[0];
  const type = known?.type ?? typeByText(revision?.text ?? '');
  const ruleset = source?.rulesetFor({ type }) ?? null;
  if (ruleset === null || revision === null) {
    return { base: noLint, revision: noLint };
  }
  return {
    base: base ? await context.analyses.lintVersion(base, ruleset) : noLint,
    revision: await context.analyser.lint(revision, ruleset),
  };
}

/** Which rules hold for a contract that the estate does not know yet. */
function typeByText(text: string): string {
  if (/^[\s{]*"?asyncapi"?\s*:/m.test(text)) {
    return 'asyncapi';
  }
  return /^[\s{]*"?openapi"?\s*:/m.test(text) ? 'openapi' : '';
}
