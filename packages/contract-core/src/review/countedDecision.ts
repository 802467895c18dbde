import { subjectKey } from '../model';
import { mayBeAuthor, type ChangeAuthors } from './changeAuthors';
import type { Member } from './decidersNow';
import type { Decision } from './decision';
import { conditionsOf, type ConsumerUnderReview } from './decisionConditions';
import { lastDayOfRejection } from './rejection';
import type { ApprovalPolicy } from './approvalPolicy';
import type { Verdict } from './verdict';

/** What bears on whether one decision about a subject still counts. */
export interface DecisionCircumstances {
  readonly verdict: Pick<Verdict, 'approvals' | 'rejections'>;
  /** All decisions about the request, in the order in which they were recorded. */
  readonly history: readonly Decision[];
  readonly authors: ChangeAuthors;
  readonly members: readonly Member[] | null;
  readonly policy: ApprovalPolicy;
  readonly policyDigest: string;
  /** ISO day of the verdict. */
  readonly day: string;
  /** Fingerprints and consumers of the subject now; null where it is not judged any more. */
  readonly subject: {
    readonly fingerprints: readonly string[];
    readonly consumers: readonly ConsumerUnderReview[];
  } | null;
  /** Whether a merge or a withdrawal of its subject ended it. */
  readonly isUsedUp: boolean;
  /** Whether a rejection still stands in the list of rejections; of no meaning for an approval. */
  readonly isListed: boolean;
}

/**
 * Why a decision has no part in the verdict, in a sentence; null where it has.
 * The plainest reason comes first, and one is enough.
 */
export function whyNotCounted(
  decision: Decision,
  circumstances: DecisionCircumstances,
): string | null {
  const { verdict } = circumstances;
  const counts =
    decision.decision === 'approve'
      ? verdict.approvals.includes(decision.id)
      : verdict.rejections.some(
          rejection => rejection.decision === decision.id,
        );
  return counts
    ? null
    : (endedReason(decision, circumstances) ??
        (decision.decision === 'approve'
          ? approvalReason(decision, circumstances)
          : rejectionReason(decision, circumstances)));
}

/** What ends approvals and rejections alike. */
function endedReason(
  decision: Decision,
  { history, subject, isUsedUp }: DecisionCircumstances,
): string | null {
  if (decision.unrecorded !== undefined) {
    return `The audit record does not bear it out: ${decision.unrecorded}.`;
  }
  if (isReplaced(decision, history)) {
    return 'The same person has decided again since.';
  }
  if (isUsedUp) {
    return 'It ended when what it was about was merged or withdrawn.';
  }
  if (subject === null) {
    return 'What it was about is not part of this change any more.';
  }
  return decision.fingerprints.some(each => subject.fingerprints.includes(each))
    ? null
    : 'None of the findings that it names is in the change any more.';
}

function isReplaced(decision: Decision, history: readonly Decision[]): boolean {
  const at = history.findIndex(({ id }) => id === decision.id);
  return history
    .slice(at + 1)
    .some(
      later =>
        later.unrecorded === undefined &&
        later.decidedBy === decision.decidedBy &&
        subjectKey(later.subject) === subjectKey(decision.subject),
    );
}

function approvalReason(
  decision: Decision,
  circumstances: DecisionCircumstances,
): string {
  const { authors, policyDigest, subject } = circumstances;
  if (mayBeAuthor(authors, decision.decidedBy)) {
    return 'Who gave it is, or may be, an author of the change now.';
  }
  const given = decision.conditions;
  if (given.policyDigest !== policyDigest) {
    return 'The approval policy is another one than it was given under.';
  }
  const present = conditionsOf(
    decision.fingerprints,
    subject?.consumers ?? [],
    policyDigest,
  );
  const consumers = beyond(present.consumers, given.consumers);
  if (consumers.length > 0) {
    return `What it approves hits more consumers than then: ${consumers.join(', ')}.`;
  }
  const classes = beyond(present.dataClasses, given.dataClasses);
  if (classes.length > 0) {
    return `What it approves reaches data that it did not reach then: ${classes.join(', ')}.`;
  }
  return (
    groupsLost(decision, circumstances) ??
    'None of the findings that it names asks for an approval now.'
  );
}

function beyond(
  present: readonly string[],
  given: readonly string[],
): readonly string[] {
  return present.filter(each => !given.includes(each));
}

function rejectionReason(
  decision: Decision,
  circumstances: DecisionCircumstances,
): string {
  const { isListed, policy, day } = circumstances;
  if (!isListed) {
    return 'It was lifted, or what it stopped was merged.';
  }
  const until = lastDayOfRejection(decision.decidedAt, policy);
  if (day > until) return `It stood until ${until}.`;
  return (
    groupsLost(decision, circumstances) ??
    'Others who may decide about it have let the change pass.'
  );
}

/** Null where the giver is in some group still that they were in then. */
function groupsLost(
  { decidedBy, groups }: Decision,
  { members }: DecisionCircumstances,
): string | null {
  if (members === null) return null;
  const member = members.find(({ ref }) => ref === decidedBy);
  if (member === undefined) {
    return 'Who gave it is no longer a user of the estate.';
  }
  const lost = groups.filter(
    group => group !== decidedBy && !member.groups.includes(group),
  );
  return lost.length > 0
    ? `Who gave it is no longer in ${[...lost].sort().join(', ')}.`
    : null;
}
