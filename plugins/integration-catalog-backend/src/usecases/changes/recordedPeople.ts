import { uniteAuthors } from '@interlock/contract-core';
import type { Knex } from 'knex';
import type { LoadedEstate } from '../../estate/estateReader';
import {
  readRecordedPeople,
  type StoredChangeRequest,
} from '../../store/changeRequests';

/**
 * A request with everybody whom the audit record knows of. Nobody leaves a request:
 * whoever was taken out of its row may not decide about it all the same.
 */
export async function withRecordedPeople(
  database: Knex,
  request: StoredChangeRequest,
  users: LoadedEstate['users'],
): Promise<StoredChangeRequest> {
  const recorded = await readRecordedPeople(database, [request.id]);
  return {
    ...request,
    authors: uniteAuthors([request.authors, ...recorded.authors], users),
    requesters: [
      ...new Set([...request.requesters, ...recorded.requesters]),
    ].sort(),
  };
}
