import type { CatalogContext } from '../catalogContext';
import { listBreakingCounts } from '../store/analyses';
import { listVersions } from '../store/contractVersions';

/**
 * Compares every version with the one before it where that is not known yet, so
 * that pages show it without waiting. Stops between two comparisons when asked.
 */
export async function compareStoredVersions(
  context: Pick<
    CatalogContext,
    'database' | 'analyser' | 'analyses' | 'logger'
  >,
  signal: AbortSignal,
): Promise<void> {
  const versions = await listVersions(context.database);
  const counts = await listBreakingCounts(
    context.database,
    context.analyser.engine,
  );
  const known = new Set(
    counts.map(count => `${count.contract} ${count.base} ${count.revision}`),
  );
  for (const [index, revision] of versions.entries()) {
    const base = versions[index + 1];
    if (
      !base ||
      base.contract !== revision.contract ||
      known.has(`${base.contract} ${base.digest} ${revision.digest}`)
    ) {
      continue;
    }
    if (signal.aborted) {
      return;
    }
    const comparison = await context.analyses.compareVersions(base, revision);
    context.logger.debug(
      `Compared ${revision.contract} ${base.label} with ${revision.label}: ${comparison.findings.length} findings`,
    );
  }
}
