import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  conditionsHold,
  conditionsOf,
  consumersUnderReview,
  checkSentence,
  fingerprintVersion,
} from '@interlock/contract-core';
import type {
  Answer,
  DecisionRequest,
  DeepReadonly,
} from '@interlock/plugin-integration-catalog-common';
import type { Knex } from 'knex';
import type { Person } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { appendAudit } from '../../store/audit';
import {
  findChangeRequest,
  isStanding,
  saveChangeRequest,
} from '../../store/changeRequests';
import {
  standingDecisions,
  storeDecision,
  type StoredDecision,
} from '../../store/decisions';
import { inTransaction } from '../../store/transaction';
import { detailOnTheWire } from './changeRequestWire';
import { unknownChangeRequest } from './getChangeRequest';
import { requirementsFor, whyNotDecide } from './mayDecide';
import { reviewRequest, type ReviewedRequest } from './reviewRequest';

interface Deciding {
  readonly id: string;
  readonly person: Person;
  readonly decision: DeepReadonly<DecisionRequest>;
  readonly estate: LoadedEstate;
  readonly permitted: boolean;
}

/**
 * Records what a person decides, with the circumstances it was decided under
 * and its audit entry, in one transaction; then makes the verdict again.
 */
export async function decideChangeRequest(
  context: CatalogContext,
  id: string,
  decision: DeepReadonly<DecisionRequest>,
  person: Person,
  permitted: boolean,
): Promise<Answer<'decideChangeRequest'>> {
  const estate = await context.estate.read();
  const deciding = { id, person, decision, estate, permitted };
  const { reviewed, stored } = await inTransaction(
    context.database,
    transaction => record(transaction, context, deciding),
  );
  context.notifier.decided(reviewed.request, stored);
  return detailOnTheWire(context, reviewed, person, permitted);
}

async function record(
  transaction: Knex.Transaction,
  context: CatalogContext,
  deciding: Deciding,
): Promise<{ reviewed: ReviewedRequest; stored: StoredDecision }> {
  const { id, estate } = deciding;
  const request = await findChangeRequest(transaction, id);
  if (!request) {
    throw unknownChangeRequest(id);
  }
  const review = () => reviewRequest(transaction, estate, request, context);
  const before = await review();
  refuse(before, deciding);
  const stored = decisionOf(before, deciding, {
    id: context.newId(),
    at: context.now().toISOString(),
  });
  await storeDecision(transaction, stored);
  const after = await review();
  const decided = {
    ...request,
    status: after.judgement.status,
    sentence: checkSentence(after.judgement.run, { withAddresses: false }),
    authors: after.judgement.run.authors,
    updatedAt: stored.decidedAt,
  };
  await saveChangeRequest(transaction, decided);
  await appendAudit(transaction, [
    {
      at: stored.decidedAt,
      actor: stored.decidedBy,
      action:
        stored.decision === 'approve' ? 'decision.approve' : 'decision.reject',
      subject: id,
      detail: {
        decision: stored.id,
        contract: stored.contract,
        fingerprints: stored.fingerprints,
        fingerprintVersion: stored.fingerprintVersion,
        groups: stored.groups,
        reason: stored.reason,
        conditions: stored.conditions,
        base: request.baseDigest,
        revision: request.revisionDigest,
        headCommit: request.headCommit,
        checkRun: stored.checkRun,
        status: decided.status,
      },
    },
  ]);
  return { reviewed: { ...after, request: decided }, stored };
}

function refuse(reviewed: ReviewedRequest, deciding: Deciding): void {
  const { request, contract, judgement } = reviewed;
  const { person, permitted, decision } = deciding;
  if (!isStanding(request.status)) {
    throw new ConflictError(
      `This change request is ${request.status}; there is nothing left to decide.`,
    );
  }
  const reason = whyNotDecide({ ...reviewed, caller: person, permitted });
  if (reason !== '') {
    throw new NotAllowedError(reason);
  }
  const present = new Set(
    contract.comparison.findings.map(finding => finding.fingerprint),
  );
  const gone = decision.fingerprints.filter(
    fingerprint => !present.has(fingerprint),
  );
  const mine = new Set(
    requirementsFor({ ...reviewed, caller: person }).flatMap(
      entry => entry.fingerprints,
    ),
  );
  const unseen = judgement.run.verdict.owed
    .flatMap(entry => entry.fingerprints)
    .filter(
      fingerprint =>
        mine.has(fingerprint) && !decision.fingerprints.includes(fingerprint),
    );
  if (gone.length > 0 || unseen.length > 0) {
    throw new ConflictError(
      `The branch ${request.branch} has changed since you looked: ${unseen.length} finding${unseen.length === 1 ? '' : 's'} that you did not see, ${gone.length} that ${gone.length === 1 ? 'is' : 'are'} gone. Load the change request again and decide about what it shows.`,
    );
  }
}

function decisionOf(
  reviewed: ReviewedRequest,
  deciding: Deciding,
  stamp: { readonly id: string; readonly at: string },
): StoredDecision {
  const { request, judgement, rules, contract } = reviewed;
  const { person, decision } = deciding;
  const consumers = consumersUnderReview(judgement.run.evidence, rules.estate);
  // A person's newest decision replaces the one before it. Their approval of
  // findings that they were not asked about again must not get lost by that.
  const kept =
    decision.decision === 'approve'
      ? standingDecisions(reviewed.history)
          .filter(
            earlier =>
              earlier.decidedBy === person.ref &&
              earlier.decision === 'approve' &&
              conditionsHold(earlier, consumers, rules.policyDigest),
          )
          .flatMap(earlier => earlier.fingerprints)
      : [];
  const present = new Set(
    contract.comparison.findings.map(finding => finding.fingerprint),
  );
  const fingerprints = [...new Set([...decision.fingerprints, ...kept])]
    .filter(fingerprint => present.has(fingerprint))
    .sort();
  return {
    id: stamp.id,
    changeRequest: request.id,
    checkRun: request.checkRun,
    contract: request.contract,
    decision: decision.decision,
    decidedBy: person.ref,
    groups: [...person.groups].sort(),
    reason: decision.reason,
    fingerprints,
    fingerprintVersion,
    decidedAt: stamp.at,
    conditions: conditionsOf(fingerprints, consumers, rules.policyDigest),
  };
}
