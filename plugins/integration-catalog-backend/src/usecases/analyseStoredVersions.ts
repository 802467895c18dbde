import type { CatalogContext } from '../catalogContext';
import { sourceOfContract } from '../estate/estateReader';
import { listBreakingCounts } from '../store/analyses';
import { listVersions, type StoredVersion } from '../store/contractVersions';

type AnalyseContext = Pick<
  CatalogContext,
  'database' | 'estate' | 'analyser' | 'analyses' | 'now'
>;

/**
 * Compares every version with the one before it and lints the current ones,
 * where that is not known yet, so that neither pages nor checks wait for it.
 * Stops between two documents when asked.
 */
export async function analyseStoredVersions(
  context: AnalyseContext,
  signal: AbortSignal,
): Promise<void> {
  const versions = await listVersions(context.database);
  const estate = await context.estate.read();
  for (const [base, revision] of await missingComparisons(context, versions)) {
    if (signal.aborted) {
      return;
    }
    const known = estate.contracts.find(({ ref }) => ref === base.contract);
    await context.analyses.compareVersions(base, revision, known?.perspective);
  }
  const day = context.now().toISOString().slice(0, 10);
  for (const version of versions.filter(candidate => candidate.current)) {
    const contract = estate.contracts.find(
      candidate => candidate.id === version.contractId,
    );
    const source = contract && sourceOfContract(estate, contract.id);
    const ruleset =
      contract &&
      source?.rulesetsFor(source.profileFor(contract, day), contract.type);
    if (signal.aborted) {
      return;
    }
    if (ruleset && !(await context.analyses.isLinted(version, ruleset))) {
      await context.analyses.lintVersion(version, ruleset);
    }
  }
}

async function missingComparisons(
  context: AnalyseContext,
  versions: readonly StoredVersion[],
): Promise<readonly (readonly [StoredVersion, StoredVersion])[]> {
  const counts = await listBreakingCounts(
    context.database,
    context.analyser.engine,
  );
  const known = new Set(
    counts.map(count => `${count.contract} ${count.base} ${count.revision}`),
  );
  return versions.flatMap((revision, index) => {
    const base = versions[index + 1];
    return base?.contractId === revision.contractId &&
      !known.has(`${base.contractId} ${base.digest} ${revision.digest}`)
      ? [[base, revision] as const]
      : [];
  });
}
