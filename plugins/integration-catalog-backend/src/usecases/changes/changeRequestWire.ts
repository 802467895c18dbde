import { checkSentence } from '@interlock/contract-core';
import type {
  Answer,
  ChangeRequestSummary,
  DeepReadonly,
} from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import type { Caller } from '../../caller';
import {
  isStanding,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import { standingDecisions, type StoredDecision } from '../../store/decisions';
import { whyNotDecide } from './mayDecide';
import type { ReviewedRequest } from './reviewRequest';

type ClockContext = Pick<CatalogContext, 'now' | 'staleAfter'>;

/** The line of a request in the inbox. */
export function summaryOnTheWire(
  context: ClockContext,
  request: StoredChangeRequest,
  mayDecide: boolean,
): DeepReadonly<ChangeRequestSummary> {
  const age = context.now().getTime() - Date.parse(request.updatedAt);
  return {
    id: request.id,
    contract: request.contract,
    contractTitle: request.contractTitle,
    repository: request.repository,
    branch: request.branch,
    status: request.status,
    stale: isStanding(request.status) && age > context.staleAfter,
    headCommit: request.headCommit,
    summary: request.summary,
    consumersHit: request.consumersHit,
    authors: request.authors,
    sentence: request.sentence,
    createdAt: request.createdAt,
    updatedAt: request.updatedAt,
    mayDecide,
  };
}

/** Everything about a request that a person needs to decide. */
export function detailOnTheWire(
  context: ClockContext,
  reviewed: ReviewedRequest,
  caller: Caller,
  permitted: boolean,
): Answer<'getChangeRequest'> {
  const { request, contract, judgement } = reviewed;
  const reason = whyNotDecide({ ...reviewed, caller, permitted });
  const { run } = judgement;
  const [check] = run.contracts;
  if (!check) {
    throw new Error(`The check of ${contract.ref} has no contract.`);
  }
  const current = standingDecisions(reviewed.history);
  return {
    summary: summaryOnTheWire(
      context,
      {
        ...request,
        sentence: checkSentence(run, { withAddresses: false }),
        authors: run.authors,
      },
      reason === '',
    ),
    base: contract.comparison.base,
    revision: contract.comparison.revision,
    check,
    evidence: run.evidence,
    verdict: run.verdict,
    decisions: current.map(decisionOnTheWire),
    earlierDecisions: reviewed.history
      .filter(decision => !current.includes(decision))
      .map(decisionOnTheWire),
    mayDecide: reason === '',
    mayNotDecideReason: reason,
    checkRun: request.checkRun,
  };
}

function decisionOnTheWire(decision: StoredDecision) {
  const { changeRequest: _, checkRun: __, ...wire } = decision;
  return wire;
}
