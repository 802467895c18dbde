import type {
  ChangeAuthors,
  OwedApproval,
  WaiverLack,
} from '@interlock/contract-core';
import type { Knex } from 'knex';

/**
 * As much of a judgement as says whose decision a request waits for, and what
 * waivers do to it.
 */
export interface StoredJudgement {
  readonly authors: ChangeAuthors;
  /** All approvals that the findings ask for, given ones included. */
  readonly requirements: readonly OwedApproval[];
  /** Those of them that are still missing. */
  readonly owed: readonly OwedApproval[];
  /** Ids of waivers that permit something of it. */
  readonly waived: readonly string[];
  /** What other waivers lack to permit something of it. */
  readonly lacking: readonly WaiverLack[];
  /** Names the estate, policy, waivers and day that it was made under. */
  readonly madeUnder: string;
}

interface JudgementRow {
  change_request_id: string;
  made_under: string;
  authors: string;
  requirements: string;
  owed: string;
  waived: string;
  lacking: string;
}

const table = 'judgements';

// Below the number of bound values that the oldest supported SQLite takes.
const idsAtOnce = 400;

/** Keeps the newest judgement of a request in place of the one before. */
export async function storeJudgement(
  database: Knex,
  changeRequest: string,
  judgement: StoredJudgement,
): Promise<void> {
  await database<JudgementRow>(table)
    .insert({
      change_request_id: changeRequest,
      made_under: judgement.madeUnder,
      authors: JSON.stringify(judgement.authors),
      requirements: JSON.stringify(judgement.requirements),
      owed: JSON.stringify(judgement.owed),
      waived: JSON.stringify(judgement.waived),
      lacking: JSON.stringify(judgement.lacking),
    })
    .onConflict('change_request_id')
    .merge();
}

/** Judgements by request; one that was never judged is missing. */
export async function readJudgements(
  database: Knex,
  changeRequests: readonly string[],
): Promise<ReadonlyMap<string, StoredJudgement>> {
  const found = new Map<string, StoredJudgement>();
  for (let from = 0; from < changeRequests.length; from += idsAtOnce) {
    const rows = await database<JudgementRow>(table).whereIn(
      'change_request_id',
      changeRequests.slice(from, from + idsAtOnce),
    );
    for (const row of rows) {
      found.set(row.change_request_id, {
        authors: JSON.parse(row.authors),
        requirements: JSON.parse(row.requirements),
        owed: JSON.parse(row.owed),
        waived: JSON.parse(row.waived),
        lacking: JSON.parse(row.lacking),
        madeUnder: row.made_under,
      });
    }
  }
  return found;
}

/** So that the request is judged again before anything is said of it. */
export async function forgetJudgement(
  database: Knex,
  changeRequest: string,
): Promise<void> {
  await database<JudgementRow>(table)
    .where({ change_request_id: changeRequest })
    .delete();
}

/** Standing requests that were never judged, or under something else than this. */
export async function listJudgedOtherwise(
  database: Knex,
  madeUnder: string,
): Promise<readonly string[]> {
  const rows = await database('change_requests')
    .leftJoin(table, `${table}.change_request_id`, 'change_requests.id')
    .whereNotNull('open_key')
    .where(query =>
      query.whereNull('made_under').orWhereNot('made_under', madeUnder),
    )
    .orderBy('change_requests.id')
    .select('change_requests.id');
  return rows.map(row => String(row.id));
}
