import { SourceError } from '@interlock/contract-io';
import type { SourceConfiguration } from '@interlock/contract-io';
import type { Problem } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import type { CatalogContext } from '../catalogContext';
import {
  findSource,
  listSeenCommits,
  noteSeenCommit,
  storeSourceTrouble,
} from '../store/sources';
import { closeMergedRequests } from './closeMergedRequests';
import { ingestSource, type IngestContext } from './ingestSource';

export type RefreshContext = IngestContext &
  Pick<CatalogContext, 'sources' | 'notifier' | 'estate'>;

/**
 * Reads every source as it is now. A source that cannot be read keeps what is
 * stored of it and says why; the others are read nevertheless. Stops between
 * two contracts when asked; the next run goes on from there.
 */
export async function refreshSources(
  context: RefreshContext,
  signal?: AbortSignal,
): Promise<void> {
  for (const configuration of context.sources) {
    try {
      await ingestSource(context, configuration, signal);
    } catch (error) {
      if (signal?.aborted) {
        return;
      }
      await reportTrouble(context, configuration, error);
    }
  }
  await closeMergedRequests(context);
}

async function reportTrouble(
  context: RefreshContext,
  configuration: SourceConfiguration,
  error: unknown,
): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  context.logger.warn(
    `Source ${configuration.name} could not be read; what was read before stays in force: ${message}`,
  );
  const problem: Problem = {
    code: error instanceof SourceError ? 'missing-file' : 'analysis-failed',
    message,
    remedy:
      error instanceof SourceError
        ? error.remedy
        : 'See the log of the backend for the cause; the source is read again by itself.',
    file: configuration.name,
    pointer: '',
    line: 0,
    column: 0,
  };
  const readAt = context.now().toISOString();
  await noteSeenCommit(context.database, {
    source: configuration.name,
    replica: context.replica,
    commit: null,
    note: message,
  });
  if (await othersCanRead(context, configuration)) return;
  await inTransaction(context.database, async transaction => {
    const stored = await findSource(transaction, configuration.name);
    if (
      stored?.isInTrouble === true &&
      stored.problems[0]?.message === message
    ) {
      return;
    }
    await storeSourceTrouble(
      transaction,
      {
        name: configuration.name,
        ref: stored?.ref ?? configuration.ref ?? '',
      },
      problem,
      readAt,
    );
  });
}

/** Seconds within which a replica that sees a commit counts as alive. */
const aliveFor = 120;

/** Then the trouble is this replica's alone, and what they read stays good. */
async function othersCanRead(
  { database, replica }: RefreshContext,
  { name }: SourceConfiguration,
): Promise<boolean> {
  return (await listSeenCommits(database)).some(
    seen =>
      seen.source === name &&
      seen.replica !== replica &&
      seen.commit !== null &&
      seen.age < aliveFor,
  );
}
