import { canonicalJson } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { appendAudit } from '../../store/audit';
import {
  findChangeRequest,
  isStanding,
  listChangeRequests,
  saveChangeRequest,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import { listRejections } from '../../store/rejections';
import { listWaivers } from '../../store/waivers';
import { dayAt } from '../../isoDays';
import { portalActor } from '../takeIntoForce';
import { standingBy } from './requestStanding';
import { reviewRequest } from './reviewRequest';

type RejudgeContext = Pick<
  CatalogContext,
  'database' | 'estate' | 'notifier' | 'logger' | 'now' | 'appBaseUrl'
>;

/**
 * Makes the verdict about standing requests again when a waiver was decided
 * about, something was rejected or let go, somebody changed groups, or a day has
 * gone by: what an expired waiver permitted, or somebody approved who may not
 * decide any more, waits for a decision again, though no check has run since.
 */
export function createRequestJudge(
  context: RejudgeContext,
): (signal: AbortSignal) => Promise<void> {
  let judged = '';
  return async signal => {
    const waivers = await listWaivers(context.database);
    const rejections = await listRejections(context.database);
    const estate = await context.estate.read();
    const key = canonicalJson([
      dayAt(context.now()),
      estate.users.map(({ ref, groups }) => [ref, groups]),
      rejections.map(({ decision, fingerprints, lifts }) => [
        decision.id,
        fingerprints,
        lifts.map(({ id }) => id),
      ]),
      waivers.map(({ id, decision, approvers }) => [
        id,
        decision,
        approvers.map(({ person }) => person),
      ]),
    ]);
    if (key === judged) {
      return;
    }
    const standing = (await listChangeRequests(context.database)).filter(
      request => isStanding(request.status),
    );
    for (const request of standing) {
      if (signal.aborted) {
        return;
      }
      await rejudge(context, estate, request);
    }
    judged = key;
  };
}

/** One request that cannot be judged leaves the others their turn. */
async function rejudge(
  context: RejudgeContext,
  estate: LoadedEstate,
  request: StoredChangeRequest,
): Promise<void> {
  try {
    const changed = await inTransaction(context.database, transaction =>
      judgeAgain(transaction, context, estate, request.id),
    );
    if (changed) {
      context.notifier.changed(changed.request, 'updated');
      if (changed.reasons.length > 0) {
        context.notifier.fallen(changed.request, changed.reasons);
      }
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    context.logger.warn(
      `Change request ${request.id} could not be judged again: ${message}`,
    );
  }
}

interface Rejudged {
  readonly request: StoredChangeRequest;
  /** Which approvals fell and why, in words; none where none did. */
  readonly reasons: readonly string[];
}

async function judgeAgain(
  transaction: Knex.Transaction,
  context: RejudgeContext,
  estate: LoadedEstate,
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
    reasons: judgement.run.reasons
      .filter(({ code }) => code === 'approval-fallen')
      .map(({ message }) => message),
  };
}

function statusesOf({ status, subjects }: StoredChangeRequest): string {
  return [status, ...subjects.map(subject => subject.status)].join();
}
