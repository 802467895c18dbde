import {
  deciderRefusal,
  isDecisionWanted,
  liftRefusal,
  type StandingRejection,
} from '@interlock/contract-core';
import { actorOf, asEstateKnows, isUser, type Caller } from '../../caller';
import {
  isStanding,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import type { Judgement, Rules } from './judgeChange';

/** Whose decision a request waits for, as far as it concerns one caller. */
export interface DecidingQuestion {
  readonly request: StoredChangeRequest;
  readonly judgement: Pick<Judgement, 'requirements'> & {
    readonly run: Pick<Judgement['run'], 'authors'> & {
      readonly verdict: Pick<Judgement['run']['verdict'], 'owed'>;
    };
  };
  readonly caller: Caller;
  readonly rules: Pick<Rules, 'users'>;
  /** Whether the permission policy lets the caller decide at all. */
  readonly permitted: boolean;
}

/** Why the caller may not decide about a request; empty when they may. */
export function whyNotDecide(question: DecidingQuestion): string {
  const { request, judgement, permitted, rules } = question;
  const caller = asEstateKnows(question.caller, rules.users);
  if (caller.kind === 'person' && !isStanding(request.status)) {
    return `This change request is ${request.status}; there is nothing left to decide.`;
  }
  if (!isUser(caller, rules.users)) {
    return `${caller.name} is no user of the estate, so nobody knows which groups you are in. Let a User entity be added to the estate.`;
  }
  return (
    deciderRefusal(actorOf(caller), {
      permitted,
      requesters: request.requesters,
      authors: judgement.run.authors,
      requirements: judgement.requirements,
    }) ?? ''
  );
}

/** What a caller has to do with a request. */
export interface PartInRequest {
  readonly mayDecide: boolean;
  /** Whether a decision of theirs is still wanted. */
  readonly waitsForMe: boolean;
}

export const noPart: PartInRequest = { mayDecide: false, waitsForMe: false };

/** Whoever may decide may change their mind; wanted is what is still owed. */
export function partInRequest(question: DecidingQuestion): PartInRequest {
  if (whyNotDecide(question) !== '') return noPart;
  const { request, judgement, rules } = question;
  const caller = asEstateKnows(question.caller, rules.users);
  return {
    mayDecide: true,
    waitsForMe:
      request.status === 'open' &&
      isDecisionWanted(actorOf(caller), judgement.run.verdict.owed),
  };
}

/** Why the caller may not lift a rejection; empty when they may. */
export function whyNotLift(
  { request, judgement, caller, permitted, rules }: DecidingQuestion,
  rejection: StandingRejection,
): string {
  const actor = actorOf(asEstateKnows(caller, rules.users));
  return (
    liftRefusal(actor, rejection, {
      permitted,
      requesters: request.requesters,
      authors: judgement.run.authors,
    }) ?? ''
  );
}
