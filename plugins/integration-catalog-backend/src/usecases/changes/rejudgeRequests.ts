import type { Reason } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { appendAudit } from '../../store/audit';
import {
  findChangeRequest,
  isStanding,
  listJudgedOtherwise,
  saveChangeRequest,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import { dayAt } from '../../isoDays';
import { portalActor } from '../portalActor';
import { judgedUnder, keepJudgement } from './judgedUnder';
import { standingBy } from './requestStanding';
import { reviewRequest } from './reviewRequest';

type RejudgeContext = Pick<
  CatalogContext,
  'database' | 'estate' | 'notifier' | 'logger' | 'now' | 'appBaseUrl'
>;

/**
 * Makes the verdict about standing requests again when the estate, its policy or
 * a waiver changed, something was rejected or let go, somebody changed groups, or
 * a day has gone by: what an expired waiver permitted, or somebody approved who
 * may not decide any more, waits for a decision again, though no check has run
 * since. What a request was judged under is stored, so replicas and restarts do
 * not judge it twice.
 */
export function createRequestJudge(
  context: RejudgeContext,
): (signal: AbortSignal) => Promise<void> {
  /** What could not be judged is not tried again until something changes. */
  const failed = new Map<string, string>();
  return async signal => {
    const estate = await context.estate.read();
    const madeUnder = await judgedUnder(
      context.database,
      estate,
      dayAt(context.now()),
    );
    for (const id of await listJudgedOtherwise(context.database, madeUnder)) {
      if (signal.aborted) {
        return;
      }
      if (failed.get(id) === madeUnder) continue;
      const isJudged = await rejudge(context, { estate, madeUnder }, id);
      if (!isJudged) failed.set(id, madeUnder);
      // Requests of people have their turn between two of these.
      await new Promise(resolve => setImmediate(resolve));
    }
  };
}

/** What requests are judged under, and the digest that names it. */
interface Circumstances {
  readonly estate: LoadedEstate;
  readonly madeUnder: string;
}

/** One request that cannot be judged leaves the others their turn. */
async function rejudge(
  context: RejudgeContext,
  under: Circumstances,
  id: string,
): Promise<boolean> {
  try {
    const changed = await inTransaction(context.database, transaction =>
      judgeAgain(transaction, context, under, id),
    );
    if (changed) {
      context.notifier.changed(changed.request, 'updated');
      if (changed.fallen.length > 0) {
        context.notifier.fallen(changed.request, changed.fallen);
      }
    }
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    context.logger.warn(
      `Change request ${id} could not be judged again: ${message}`,
    );
    return false;
  }
}

interface Rejudged {
  readonly request: StoredChangeRequest;
  /** Which approvals and waivers fell, and why; none where none did. */
  readonly fallen: readonly Reason[];
}

async function judgeAgain(
  transaction: Knex.Transaction,
  context: RejudgeContext,
  { estate, madeUnder }: Circumstances,
  id: string,
): Promise<Rejudged | null> {
  const request = await findChangeRequest(transaction, id);
  if (!request || !isStanding(request.status)) {
    return null;
  }
  const { judgement } = await reviewRequest(
    transaction,
    estate,
    request,
    context,
  );
  await keepJudgement(transaction, id, judgement, madeUnder);
  const at = context.now().toISOString();
  const changed: StoredChangeRequest = {
    ...standingBy(request, judgement),
    updatedAt: at,
  };
  if (statusesOf(changed) === statusesOf(request)) {
    return null;
  }
  await saveChangeRequest(transaction, changed);
  await appendAudit(transaction, [
    {
      at,
      actor: portalActor,
      action: 'change-request.updated',
      subject: id,
      detail: {
        subjects: changed.subjects.map(({ kind, id: about, status }) => ({
          kind,
          id: about,
          status,
        })),
        statusBefore: request.status,
        status: changed.status,
        waived: judgement.run.verdict.waived,
        reasons: judgement.run.reasons.map(reason => reason.code),
        fallen: judgement.run.verdict.fallen ?? [],
      },
    },
  ]);
  return {
    request: changed,
    fallen: judgement.run.reasons.filter(
      ({ code }) => code === 'approval-fallen' || code === 'waiver-fallen',
    ),
  };
}

function statusesOf({ status, subjects }: StoredChangeRequest): string {
  return [status, ...subjects.map(subject => subject.status)].join();
}
