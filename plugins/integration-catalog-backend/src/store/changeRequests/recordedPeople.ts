import type { ChangeAuthors } from '@interlock/contract-core';
import type { Knex } from 'knex';

/** Who had a hand in a request, as the audit record has it. */
export interface RecordedPeople {
  /** One per entry, oldest first. */
  readonly authors: readonly ChangeAuthors[];
  /** People who asked for checks themselves. */
  readonly requesters: readonly string[];
}

interface EntryRow {
  subject: string;
  detail: string;
}

/**
 * What every entry about requests says of their people. Nobody leaves
 * a request, so whoever was taken out of its row is found here again; an entry
 * that was edited is not left out, because it could only name more.
 */
export async function readRecordedPeople(
  database: Knex,
  changeRequests: readonly string[],
): Promise<RecordedPeople> {
  const rows = await database<EntryRow>('audit_entries')
    .select('subject', 'detail')
    .whereIn('subject', [...changeRequests])
    .whereIn('action', ['change-request.opened', 'change-request.updated'])
    .orderBy('sequence');
  const said = rows.map(({ detail }): RecordedRequest => JSON.parse(detail));
  return {
    authors: said.flatMap(({ authors }) =>
      Array.isArray(authors?.users) ? [authors] : [],
    ),
    requesters: [
      ...new Set(said.flatMap(({ requesters }) => requesters ?? [])),
    ].sort(),
  };
}

/** Members of an entry that a check of a branch wrote; others have neither. */
interface RecordedRequest {
  readonly authors?: ChangeAuthors;
  readonly requesters?: readonly string[];
}
