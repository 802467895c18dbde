import { dayOf, isoDayOf, isSameSubject } from '../model';
import type { Finding, SubjectName } from '../model';
import { isAmong, type Approver } from './approvalCoverage';
import type { ApprovalPolicy } from './approvalPolicy';
import { mayBeAuthor } from './changeAuthors';
import { approversOfNow } from './decidersNow';
import type { Decision } from './decision';
import { missingFor, requirementOf } from './findingRequirement';
import type { ReviewInput, SubjectUnderReview } from './reviewInput';

/** A rejection that nothing has ended, on whatever branch it was given. */
export interface Rejection {
  readonly decision: Decision;
  /** Of those that the decision names, which it still speaks about. */
  readonly fingerprints: readonly string[];
  /** Where it was given; null for the change that is judged. */
  readonly origin: RejectionOrigin | null;
  /** Who would let the rejected findings pass, beside the giver. */
  readonly lifts: readonly Approver[];
}

export interface RejectionOrigin {
  readonly repository: string;
  readonly branch: string;
  readonly changeRequest: string;
}

/** What a rejection stops of a change, until when, and what lifts it. */
export interface StandingRejection {
  readonly subject: SubjectName;
  /** Id of the decision. */
  readonly decision: string;
  readonly rejectedBy: string;
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly rejectedAt: string;
  /** Last ISO day on which it stands. */
  readonly until: string;
  readonly origin: RejectionOrigin | null;
  readonly fingerprints: readonly string[];
  /** People and groups who can lift it together, as entity refs. */
  readonly groups: readonly string[];
  /** What others than the giver lack to lift it, in words. */
  readonly missing: string;
}

/** Days for which a rejection stands where the policy does not say. */
export const defaultRejectionDays = 90;

/**
 * Rejections that stop a subject's change. One stands for the same findings of
 * the same subject on every branch, as long as its giver may decide about them
 * and the policy lets it last. The giver's word counts also where they are named
 * as an author: else naming them would take it away. Others lift it who would be
 * enough to approve the finding without the giver.
 */
export function standingRejections(
  subject: SubjectUnderReview,
  findings: readonly Finding[],
  input: ReviewInput,
): readonly StandingRejection[] {
  return input.rejections
    .filter(({ decision }) => isSameSubject(decision.subject, subject))
    .flatMap(rejection => standing(rejection, subject, findings, input))
    .sort(
      (one, other) =>
        one.rejectedAt.localeCompare(other.rejectedAt) ||
        one.decision.localeCompare(other.decision),
    );
}

function standing(
  { decision, fingerprints, origin, lifts }: Rejection,
  subject: SubjectUnderReview,
  findings: readonly Finding[],
  input: ReviewInput,
): readonly StandingRejection[] {
  const until = lastDayOfRejection(decision.decidedAt, input.policy);
  if (input.day > until) return [];
  const [giver] = approversOfNow(
    [{ person: decision.decidedBy, groups: decision.groups }],
    input.members,
  );
  if (giver === undefined) return [];
  const lifters = approversOfNow(lifts, input.members).filter(
    ({ person }) =>
      person !== giver.person && !mayBeAuthor(input.authors, person),
  );
  const stopped = findings.flatMap(finding => {
    if (!fingerprints.includes(finding.fingerprint)) return [];
    const asked = requirementOf(finding, subject, input);
    const { groups } = asked;
    const missing = missingFor(asked, lifters);
    return isAmong(giver, groups) && missing !== null
      ? [{ fingerprint: finding.fingerprint, groups, missing }]
      : [];
  });
  const [first] = stopped;
  if (first === undefined) return [];
  return [
    {
      subject: { kind: subject.kind, id: subject.id, ref: subject.ref },
      decision: decision.id,
      rejectedBy: giver.person,
      reason: decision.reason,
      rejectedAt: decision.decidedAt,
      until,
      origin,
      fingerprints: stopped.map(({ fingerprint }) => fingerprint),
      groups: [...new Set(stopped.flatMap(({ groups }) => groups))].sort(),
      missing: first.missing,
    },
  ];
}

/** The last ISO day; that on which it was given is the first. */
export function lastDayOfRejection(
  decidedAt: string,
  { rejections }: ApprovalPolicy,
): string {
  const first = dayOf(decidedAt.slice(0, 10)) ?? 0;
  return isoDayOf(first + (rejections?.days ?? defaultRejectionDays) - 1);
}
