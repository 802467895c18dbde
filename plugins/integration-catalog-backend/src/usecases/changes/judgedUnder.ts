import { canonicalJson, digestText } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import {
  findChangeRequest,
  isStanding,
  storeJudgement,
  type StoredChangeRequest,
  type StoredJudgement,
} from '../../store/changeRequests';
import { listRejections } from '../../store/rejections';
import { listWaivers } from '../../store/waivers';
import { dayAt } from '../../isoDays';
import type { Judgement } from './judgeChange';
import { reviewRequest } from './reviewRequest';

/**
 * Names everything besides a request itself that a judgement is made under: the
 * estate with its policy, the names that contracts had, waivers, what stands
 * rejected on any branch, and the day.
 */
export async function judgedUnder(
  database: Knex,
  estate: LoadedEstate,
  day: string,
): Promise<string> {
  const waivers = await listWaivers(database);
  const rejections = await listRejections(database);
  return digestText(
    canonicalJson({
      day,
      files: estate.sources.map(({ stored }) => [
        stored.name,
        stored.filesDigest,
      ]),
      names: estate.contracts.map(({ id, ref, formerRefs = [] }) => [
        id,
        ref,
        ...formerRefs,
      ]),
      rejections: rejections.map(({ decision, fingerprints, lifts }) => [
        decision.id,
        fingerprints,
        lifts.map(({ id }) => id),
      ]),
      // When a waiver last permitted something changes no judgement.
      waivers: waivers.map(({ lastMatchedOn: _, ...waiver }) => waiver),
    }),
  );
}

/** Keeps of a judgement what the list of requests is made from. */
export async function keepJudgement(
  database: Knex,
  changeRequest: string,
  judgement: Judgement,
  madeUnder: string,
): Promise<StoredJudgement> {
  const { authors, verdict } = judgement.run;
  const kept: StoredJudgement = {
    authors,
    requirements: judgement.requirements,
    owed: judgement.run.verdict.owed,
    waived: [...new Set(verdict.waived.map(({ waiver }) => waiver))].sort(),
    lacking: verdict.lacking,
    madeUnder,
  };
  await storeJudgement(database, changeRequest, kept);
  return kept;
}

/**
 * Judges a request and keeps what it says: of all that the request is about, also
 * what a check did not name.
 */
export async function judgeAndKeep(
  database: Knex,
  estate: LoadedEstate,
  { request }: { readonly request: StoredChangeRequest },
  context: Pick<CatalogContext, 'appBaseUrl' | 'now'>,
): Promise<StoredJudgement> {
  const { judgement } = await reviewRequest(database, estate, request, context);
  return keepJudgement(
    database,
    request.id,
    judgement,
    await judgedUnder(database, estate, dayAt(context.now())),
  );
}

/**
 * The same of a stored request that was never judged, or not since it changed.
 * Under the lock of its row, so that nothing newer is overwritten; null where it
 * stands no more.
 */
export async function judgeStored(
  database: Knex,
  estate: LoadedEstate,
  id: string,
  context: Pick<CatalogContext, 'appBaseUrl' | 'now'>,
): Promise<StoredJudgement | null> {
  return inTransaction(database, async transaction => {
    const request = await findChangeRequest(transaction, id);
    return request && isStanding(request.status)
      ? judgeAndKeep(transaction, estate, { request }, context)
      : null;
  });
}
