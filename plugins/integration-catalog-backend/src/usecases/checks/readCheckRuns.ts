import { NotFoundError } from '@backstage/errors';
import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import { findCheckRun, listCheckRunSummaries } from '../../store/checkRuns';

/** The latest check runs, newest first. */
export async function listCheckRuns(
  context: Pick<CatalogContext, 'database'>,
  limit: number,
): Promise<Answer<'listCheckRuns'>> {
  return { checkRuns: await listCheckRunSummaries(context.database, limit) };
}

/** One check run as it was answered. */
export async function getCheckRun(
  context: Pick<CatalogContext, 'database'>,
  id: string,
): Promise<Answer<'getCheckRun'>> {
  const stored = await findCheckRun(context.database, id);
  if (!stored) {
    throw new NotFoundError(
      `There is no check run ${id}; see the list of check runs.`,
    );
  }
  const { facts: _, baseCommit: __, ...checkRun } = stored;
  return checkRun;
}
