import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../catalogContext';
import { listSeenCommits, listSources } from '../store/sources';

/** The state of each configured source; of one that was never read as well. */
export async function describeSources(
  context: Pick<CatalogContext, 'database' | 'estate' | 'sources'>,
): Promise<Answer<'getEstate'>> {
  const stored = await listSources(context.database);
  const estate = await context.estate.read();
  const seen = await listSeenCommits(context.database);
  return {
    sources: context.sources.map(({ name, ref }) => {
      const source = stored.find(candidate => candidate.name === name);
      const loaded = estate.sources.find(
        candidate => candidate.stored.name === name,
      );
      return {
        name,
        ref,
        commit: source?.commit ?? null,
        kind: source?.kind ?? 'git',
        readAt: source?.readAt ?? null,
        note: source?.note ?? 'The portal has not read this source yet.',
        problems: source?.problems ?? [],
        contracts: loaded?.estate.contracts.length ?? 0,
        inForce: source?.inForce ?? null,
        replicas: seen
          .filter(entry => entry.source === name)
          .map(({ replica, commit, note, age }) => ({
            replica,
            commit,
            note,
            seenSecondsAgo: age,
          })),
      };
    }),
  };
}
