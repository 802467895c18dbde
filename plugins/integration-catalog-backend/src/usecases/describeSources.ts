import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../catalogContext';
import {
  listSeenCommits,
  listSources,
  type StoredSource,
} from '../store/sources';

/** The state of each configured source; of one that was never read as well. */
export async function describeSources(
  context: Pick<CatalogContext, 'database' | 'estate' | 'sources'>,
): Promise<Answer<'getEstate'>> {
  const stored = await listSources(context.database);
  const estate = await context.estate.read();
  const seen = await listSeenCommits(context.database);
  return {
    sources: context.sources.map(({ name, ref }) => {
      const loaded = estate.sources.find(
        candidate => candidate.stored.name === name,
      );
      return {
        name,
        ...stateOf(
          stored.find(candidate => candidate.name === name),
          ref,
        ),
        contracts: loaded?.estate.contracts.length ?? 0,
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

/** What was read last; of a source that was never read, what is to be read. */
function stateOf(source: StoredSource | undefined, ref: string | null) {
  if (source === undefined) {
    return {
      ref: ref ?? '',
      commit: null,
      kind: 'git' as const,
      readAt: null,
      note: 'The portal has not read this source yet.',
      problems: [],
      inForce: null,
    };
  }
  const { commit, kind, readAt, note, problems, inForce } = source;
  return {
    ref: ref ?? source.ref,
    commit,
    kind,
    readAt,
    note,
    problems,
    inForce,
  };
}
