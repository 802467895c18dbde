import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { StandingRejection } from '@interlock/contract-core';
import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { Knex } from 'knex';
import { inTransaction } from '@interlock/plugin-store';
import { asEstateKnows, type Person } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { appendAudit } from '../../store/audit';
import {
  findChangeRequest,
  saveChangeRequest,
} from '../../store/changeRequests';
import {
  endRejections,
  listRejections,
  storeLift,
} from '../../store/rejections';
import { detailOnTheWire } from './changeRequestWire';
import { unknownChangeRequest } from './getChangeRequest';
import { whyNotLift } from './mayDecide';
import { standingBy } from './requestStanding';
import { reviewRequest, type ReviewedRequest } from './reviewRequest';

/** What a person does about a rejection that a change request shows. */
export interface Lifting {
  readonly changeRequest: string;
  /** Id of the rejecting decision. */
  readonly rejection: string;
  readonly reason: string;
  readonly person: Person;
  /** Whether the permission policy lets the person decide about changes. */
  readonly permitted: boolean;
}

/**
 * Takes a rejection back as its giver, or says as another whom the policy asks
 * that it may be: enough of them lift it together. With its audit entry in one
 * transaction; then makes the verdict again.
 */
export async function liftRejection(
  context: CatalogContext,
  lifting: Lifting,
): Promise<Answer<'liftRejection'>> {
  const estate = await context.estate.read();
  const reviewed = await inTransaction(context.database, transaction =>
    record(transaction, context, estate, {
      ...lifting,
      person: asEstateKnows(lifting.person, estate.users),
    }),
  );
  context.notifier.changed(reviewed.request, 'updated');
  return detailOnTheWire(context, reviewed, lifting.person, lifting.permitted);
}

async function record(
  transaction: Knex.Transaction,
  context: CatalogContext,
  estate: LoadedEstate,
  lifting: Lifting,
): Promise<ReviewedRequest> {
  const request = await findChangeRequest(transaction, lifting.changeRequest);
  if (!request) throw unknownChangeRequest(lifting.changeRequest);
  const review = () => reviewRequest(transaction, estate, request, context);
  const before = await review();
  const rejection = standingIn(before, lifting.rejection);
  const refusal = whyNotLift(
    { ...before, caller: lifting.person, permitted: lifting.permitted },
    rejection,
  );
  if (refusal !== '') throw new NotAllowedError(refusal);
  const at = context.now().toISOString();
  await keep(transaction, context, lifting, rejection, at);
  const after = await review();
  const changed = { ...standingBy(request, after.judgement), updatedAt: at };
  await saveChangeRequest(transaction, changed);
  return { ...after, request: changed };
}

async function keep(
  transaction: Knex.Transaction,
  context: Pick<CatalogContext, 'newId'>,
  { changeRequest, reason, person }: Lifting,
  { decision, subject, rejectedBy, fingerprints }: StandingRejection,
  at: string,
): Promise<void> {
  const stored = (await listRejections(transaction)).find(
    candidate => candidate.decision.id === decision,
  );
  if (stored?.lifts.some(({ by }) => by === person.ref)) {
    throw new ConflictError(
      'You have lifted this rejection; others must join.',
    );
  }
  const groups = [...person.groups].sort();
  const isGiver = person.ref === rejectedBy;
  const [sequence = 0] = await appendAudit(transaction, [
    {
      at,
      actor: person.ref,
      action: 'rejection.lifted',
      subject: changeRequest,
      detail: {
        rejection: decision,
        about: subject,
        rejectedBy,
        fingerprints: stored?.fingerprints ?? fingerprints,
        groups,
        reason,
        ends: isGiver,
      },
    },
  ]);
  await storeLift(
    transaction,
    { id: context.newId(), decision, by: person.ref, groups, reason, at },
    sequence,
  );
  if (isGiver) {
    // The giver takes back all of it, not only what this branch has of it.
    await endRejections(
      transaction,
      {
        subject,
        fingerprints: stored?.fingerprints ?? fingerprints,
        decision,
      },
      { at, by: person.ref, sequence },
    );
  }
}

function standingIn(
  { judgement, request }: ReviewedRequest,
  id: string,
): StandingRejection {
  const found = judgement.run.verdict.rejections.find(
    ({ decision }) => decision === id,
  );
  if (!found) {
    throw new NotFoundError(
      `No rejection ${id} stops the change of ${request.branch}; load the change request again.`,
    );
  }
  return found;
}
