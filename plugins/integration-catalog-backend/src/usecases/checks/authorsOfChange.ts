import {
  digestDocuments,
  documentsOfSource,
  forgeAddressesOf,
  matchAuthors,
  matchSender,
  nobodyKnown,
  uniteAuthors,
  type ChangeAuthors,
} from '@interlock/contract-core';
import {
  authorsSinceFork,
  collectReferences,
  fileReader,
  openSource,
  SourceError,
} from '@interlock/contract-io';
import type { Knex } from 'knex';
import type { Caller } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { openConfiguredSource } from '../../estate/sourceSnapshot';
import {
  listSinceMerge,
  readRecordedPeople,
  type ChangeRequestKey,
} from '../../store/changeRequests';
import type {
  SentSubject,
  ValidCheckRunRequest,
} from './validateCheckRunRequest';

type AuthorContext = Pick<CatalogContext, 'sources' | 'logger'>;

/**
 * Who had a hand in what was sent. Known is what the portal reads in git itself
 * and what a service identity says; whom anybody else names does not decide, but
 * nobody knows the author by that.
 */
export async function authorsOfChange(
  context: AuthorContext,
  estate: LoadedEstate,
  request: ValidCheckRunRequest,
  caller: Caller,
): Promise<ChangeAuthors> {
  const { users } = estate;
  const committed = await committedAuthors(context, estate, request);
  const sent = matchAuthors(request.authors, users);
  const said: ChangeAuthors =
    caller.kind === 'machine'
      ? {
          ...sent,
          senders:
            request.pusher === undefined
              ? []
              : matchSender(request.pusher, users),
        }
      : {
          ...nobodyKnown,
          senders: [caller.ref],
          claimed: sent.users,
          claimedBy: [caller.ref],
        };
  return uniteAuthors([matchAuthors(committed ?? [], users), said], users);
}

/** With everybody who ever had a hand in the branch, until a request of it is merged. */
export async function authorsOfBranch(
  database: Knex,
  branch: ChangeRequestKey,
  authors: ChangeAuthors,
  { users }: Pick<LoadedEstate, 'users'>,
): Promise<ChangeAuthors> {
  const earlier = await listSinceMerge(database, branch);
  const recorded = await readRecordedPeople(
    database,
    earlier.map(({ id }) => id),
  );
  return uniteAuthors(
    [authors, ...earlier.map(request => request.authors), ...recorded.authors],
    users,
  );
}

/**
 * Addresses in the commits of the branch, where the portal has them and they hold
 * what was sent: a commit of somebody else must not vouch for it. Null where not.
 */
async function committedAuthors(
  { sources, logger }: AuthorContext,
  estate: LoadedEstate,
  request: ValidCheckRunRequest,
): Promise<readonly string[] | null> {
  const source = estate.sources.find(
    ({ project }) => project.name === request.repository,
  );
  const configured = sources.find(({ name }) => name === source?.stored.name);
  const head = request.headCommit;
  if (!source || !configured || !isObjectId(head)) return null;
  const { root } = configured;
  try {
    // As it is now: what came to the trunk since the portal looked is by no
    // author of a branch that was brought up to date with it.
    const { commit: trunk } = await openConfiguredSource(configured);
    if (trunk === '') return null;
    const authors = await authorsSinceFork(root, head, trunk, {
      forgeAddresses: forgeAddressesOf(source.project),
    });
    return authors !== null && (await holds(root, head, request.subjects))
      ? authors
      : null;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    logger.warn(
      `The authors of ${request.branch} at ${head} could not be read: ${error.message}`,
    );
    return null;
  }
}

/** Whether a commit has every document exactly as it was sent. */
async function holds(
  root: string,
  commit: string,
  subjects: readonly SentSubject[],
): Promise<boolean> {
  const source = await openSource({ root, ref: commit });
  const readFile = fileReader(source);
  for (const { file, revision } of subjects) {
    const text = await readFile(file);
    if (text === null || revision === null) {
      if (text === null && revision === null) continue;
      return false;
    }
    const references = await collectReferences(file, text, readFile);
    const committed = documentsOfSource({ file, text, references });
    const sent = documentsOfSource({ file, ...revision });
    if (digestDocuments(committed) !== digestDocuments(sent)) return false;
  }
  return true;
}

/** In full: a short name of a commit may be the name of a branch as well. */
const isObjectId = (text: string) => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
