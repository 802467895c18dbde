import { isKnownAncestor } from '@interlock/contract-io';
import type { EstateSource, SourceConfiguration } from '@interlock/contract-io';
import type { CatalogContext } from '../catalogContext';
import {
  isRememberedCommit,
  noteSeenCommit,
  type StoredSource,
} from '../store/sources';

/**
 * Why the commit that this replica sees is not taken: it came before the one in
 * force. A mirror that lags would put an old policy back into force. Empty where
 * nothing stands in the way.
 */
export async function whyBehind(
  { database }: Pick<CatalogContext, 'database'>,
  configuration: SourceConfiguration,
  stored: StoredSource | null,
  source: EstateSource,
): Promise<string> {
  const inForce = stored?.inForce ?? null;
  if (
    source.kind !== 'git' ||
    inForce === null ||
    inForce === source.commit ||
    // Another ref was configured: where it stands is meant.
    !isSameRef(stored?.ref ?? '', source)
  ) {
    return '';
  }
  const isBefore =
    (await isRememberedCommit(database, configuration.name, source.commit)) ||
    (await isKnownAncestor(configuration.root, source.commit, inForce));
  return isBefore
    ? `${source.ref} stands here at ${short(source.commit)}, which came before ${short(inForce)}, the commit in force; it is not taken. Bring this copy of the repository up to date; where the branch was set back on purpose, put a commit on it.`
    : '';
}

/**
 * Whether a stored ref is the one that a copy reads. One copy of a repository has
 * the branch itself, another has it at its remote.
 */
function isSameRef(ref: string, source: EstateSource): boolean {
  const { branch } = source;
  return (
    ref === source.ref ||
    (branch !== null && (ref === branch || ref === `origin/${branch}`))
  );
}

/** Lets /estate show what this replica sees, and says in the log what is new. */
export async function noteReplica(
  context: Pick<CatalogContext, 'database' | 'logger' | 'replica'>,
  { name }: SourceConfiguration,
  source: EstateSource,
  behind: string,
): Promise<void> {
  const isNew = await noteSeenCommit(context.database, {
    source: name,
    replica: context.replica,
    commit: source.commit || null,
    note: behind || source.note,
  });
  if (isNew && behind !== '') {
    context.logger.warn(`Source ${name}: ${behind}`);
  }
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
