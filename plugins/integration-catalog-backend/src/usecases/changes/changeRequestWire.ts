import {
  checkSentence,
  isSameSubject,
  standingDecisions,
  whyNotCounted,
  type DecisionCircumstances,
  type StandingRejection,
  type SubjectKey,
} from '@interlock/contract-core';
import type {
  Answer,
  ChangeRequestSummary,
  DeepReadonly,
} from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import type { Caller } from '../../caller';
import {
  isStanding,
  titleOfRequest,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import type { StoredDecision } from '../../store/decisions';
import type { SubjectJudgement } from './judgeChange';
import {
  partInRequest,
  whyNotDecide,
  whyNotLift,
  type PartInRequest,
} from './mayDecide';
import type { ReviewedRequest } from './reviewRequest';

type ClockContext = Pick<CatalogContext, 'now' | 'staleAfter'>;

/** The line of a request in the inbox. */
export function summaryOnTheWire(
  context: ClockContext,
  request: StoredChangeRequest,
  part: PartInRequest,
): DeepReadonly<ChangeRequestSummary> {
  const age = context.now().getTime() - Date.parse(request.updatedAt);
  return {
    id: request.id,
    title: titleOfRequest(request),
    subjects: request.subjects.map(subject => ({
      kind: subject.kind,
      id: subject.id,
      ref: subject.ref,
      title: subject.title,
      file: subject.file,
      owner: subject.owner,
      status: subject.status,
      summary: subject.summary,
      consumersHit: subject.consumersHit,
      sentence: subject.sentence,
    })),
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
    ...part,
  };
}

/** Everything about a request that a person needs to decide. */
export function detailOnTheWire(
  context: ClockContext,
  reviewed: ReviewedRequest,
  caller: Caller,
  permitted: boolean,
): Answer<'getChangeRequest'> {
  const { request, judgement } = reviewed;
  const question = { ...reviewed, caller, permitted };
  const reason = whyNotDecide(question);
  const { run } = judgement;
  const current = standingDecisions(reviewed.history);
  return {
    summary: summaryOnTheWire(
      context,
      {
        ...request,
        sentence: checkSentence(run, { withAddresses: false }),
        authors: run.authors,
      },
      partInRequest(question),
    ),
    subjects: judgement.subjects.map(subject =>
      subjectOnTheWire(subject, request),
    ),
    evidence: run.evidence,
    verdict: run.verdict,
    rejections: run.verdict.rejections.map(rejection =>
      rejectionOnTheWire(rejection, reviewed, caller, permitted),
    ),
    decisions: current.map(decision => decisionOnTheWire(decision, reviewed)),
    earlierDecisions: reviewed.history
      .filter(decision => !current.includes(decision))
      .map(decision => decisionOnTheWire(decision, reviewed)),
    mayDecide: reason === '',
    mayNotDecideReason: reason,
    checkRun: request.checkRun,
  };
}

/** A subject that is merged or withdrawn is so, whatever a judgement says now. */
function subjectOnTheWire(
  { check, status, evidence }: SubjectJudgement,
  request: StoredChangeRequest,
): Answer<'getChangeRequest'>['subjects'][number] {
  const stored = request.subjects.find(subject =>
    isSameSubject(subject, check),
  );
  return {
    status: stored && !isStanding(stored.status) ? stored.status : status,
    check,
    evidence,
  };
}

function rejectionOnTheWire(
  rejection: StandingRejection,
  reviewed: ReviewedRequest,
  caller: Caller,
  permitted: boolean,
): Answer<'getChangeRequest'>['rejections'][number] {
  const reason = whyNotLift({ ...reviewed, caller, permitted }, rejection);
  const stored = reviewed.rejections.find(
    ({ decision }) => decision.id === rejection.decision,
  );
  return {
    ...rejection,
    lifts: (stored?.lifts ?? []).map(({ by, groups, reason: why, at }) => ({
      by,
      groups,
      reason: why,
      at,
    })),
    mayLift: reason === '',
    mayNotLiftReason: reason,
  };
}

function decisionOnTheWire(
  decision: StoredDecision,
  reviewed: ReviewedRequest,
) {
  const { changeRequest: _, checkRun: __, ...wire } = decision;
  const whyNot = whyNotCounted(decision, circumstancesOf(decision, reviewed));
  return { ...wire, counts: whyNot === null, whyNot: whyNot ?? '' };
}

function circumstancesOf(
  decision: StoredDecision,
  { request, history, judgement, rules, rejections }: ReviewedRequest,
): DecisionCircumstances {
  const isAbout = (key: SubjectKey) => isSameSubject(key, decision.subject);
  const judged = judgement.subjects.find(({ check }) => isAbout(check));
  const { verdict, authors } = judgement.run;
  const { members, policy, policyDigest, day } = rules;
  return {
    verdict,
    history,
    authors,
    members,
    policy,
    policyDigest,
    day,
    subject: judged
      ? {
          fingerprints: judged.check.findings.map(each => each.fingerprint),
          consumers: judged.consumers,
        }
      : null,
    isUsedUp: request.subjects.some(
      subject =>
        isAbout(subject) && subject.usedDecisions.includes(decision.id),
    ),
    isListed: rejections.some(({ decision: { id } }) => id === decision.id),
  };
}
