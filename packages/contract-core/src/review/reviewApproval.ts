import { isSameSubject } from '../model';
import type { Conclusion, Finding, Reason } from '../model';
import { mayBeAuthor } from './changeAuthors';
import { approvalsFallen, asOfNow, fallenApprovals } from './decidersNow';
import type { Decision } from './decision';
import { conditionsHold } from './decisionConditions';
import { isUnhit } from './findingRequirement';
import { leftBehind } from './leftBehind';
import { owedApprovals } from './owedApprovals';
import { standingRejections } from './rejection';
import type { ReviewInput, SubjectUnderReview } from './reviewInput';
import { standingDecisions } from './standingDecisions';
import { waiveChanges } from './subjectWaivers';
import type { OwedApproval } from './verdict';
import * as reasons from './verdictReasons';
import { waiverNotes } from './waiverNotes';
import * as waiverReasons from './waiverReasons';

/** A finding that stops the change until somebody decides about it. */
export function isBlocking(finding: Finding): boolean {
  return finding.severity === 'error' || finding.effect === 'undecided';
}

/**
 * A waiver spares a finding the approval, but no rejection: whoever rejects
 * speaks about this change, a waiver about any.
 */
export function reviewApproval(
  subject: SubjectUnderReview,
  input: ReviewInput,
) {
  const all = subject.findings.filter(isBlocking);
  const waiving = waiveChanges(subject, all, input);
  const unwaived = waiving.findings
    .filter(({ waivers }) => waivers.length === 0)
    .map(({ finding }) => finding.finding);
  const passed = passedUnhit(subject, input, unwaived);
  const blocking = unwaived.filter(finding => !passed.includes(finding));
  const decisions = decisionsAbout(subject, input);
  const rejections = standingRejections(subject, all, input);
  const given = decisions.filter(
    decision =>
      decision.decision === 'approve' &&
      conditionsHold(decision, subject.consumers, input.policyDigest),
  );
  const approvals = asOfNow(given, input.members);
  const owed = owedApprovals(subject, input, blocking, approvals);
  const fallen = fallenApprovals(given, owed, input.members);
  const applied = approvals.filter(
    decision =>
      coversAny(decision, blocking) &&
      !fallen.some(each => each.decision === decision.id),
  );
  const open = new Set(owed.flatMap(entry => entry.fingerprints));
  return {
    applied,
    owed,
    fallen,
    waived: waiving.findings.flatMap(({ finding, waivers }) =>
      waivers.map(({ id }) => ({
        fingerprint: finding.fingerprint,
        waiver: id,
      })),
    ),
    lacking: waiving.lacking.map(({ waiver, ...lack }) => ({
      waiver: waiver.id,
      ...lack,
    })),
    notes: [
      ...waiverReasons.waiversLacking(
        subject,
        waiving.lacking,
        waiving.fallen,
        open,
      ),
      ...waiverReasons.waiversFallen(
        subject,
        waiving.fallen,
        fingerprint => open.has(fingerprint),
        'Let somebody who may decide now approve the waiver as well, or decide about the change itself.',
      ),
      ...waiverNotes(subject, waiving, finding =>
        open.has(finding.fingerprint),
      ),
      ...approvalsFallen(subject, fallen),
      ...engineNotes(subject, input, decisions, open),
      ...reasons.unrecorded(
        subject,
        input.decisions.filter(decision =>
          isSameSubject(decision.subject, subject),
        ),
      ),
      ...reasons.baseUnreadable(subject, open),
      ...reasons.unhitPassed(subject, passed),
    ],
    rejections,
    stopped:
      rejections.length > 0
        ? rejections.map(rejection => ({
            conclusion: 'failure' as const,
            reason: reasons.rejected(subject, rejection),
          }))
        : stoppedByOwed(subject, input, owed, blocking),
  };
}

/** Breaks that the policy lets pass because they provably hit nobody. */
function passedUnhit(
  subject: SubjectUnderReview,
  { policy }: ReviewInput,
  findings: readonly Finding[],
): readonly Finding[] {
  return policy.unhit?.require === 'nobody'
    ? findings.filter(finding => isUnhit(finding, subject))
    : [];
}

/** What was decided under other names, where something is asked now. */
function engineNotes(
  subject: SubjectUnderReview,
  input: ReviewInput,
  decisions: readonly Decision[],
  open: ReadonlySet<string>,
): readonly Reason[] {
  const asked = subject.findings.filter(finding =>
    open.has(finding.fingerprint),
  );
  const left = leftBehind(subject, asked, decisions, input);
  return reasons.engineChanged(subject, left.decisions, left.waivers);
}

function stoppedByOwed(
  subject: SubjectUnderReview,
  input: ReviewInput,
  owed: readonly OwedApproval[],
  blocking: readonly Finding[],
): readonly { readonly conclusion: Conclusion; readonly reason: Reason }[] {
  if (owed.length === 0) return [];
  if (subject.kind === 'document') {
    return [
      {
        conclusion: 'undecided',
        reason: reasons.unnamedContract(subject, owed, input.gate),
      },
    ];
  }
  return input.gate === 'none'
    ? [
        {
          conclusion: 'failure',
          reason: reasons.approvalUnavailable(subject, blocking),
        },
      ]
    : [
        {
          conclusion: 'undecided',
          reason: reasons.approvalRequired(subject, owed, input.authors),
        },
      ];
}

/** Authors of the change never decide, whatever is stored. */
function decisionsAbout(
  subject: SubjectUnderReview,
  { decisions, authors }: ReviewInput,
): readonly Decision[] {
  return standingDecisions(
    decisions.filter(
      decision =>
        isSameSubject(decision.subject, subject) &&
        !mayBeAuthor(authors, decision.decidedBy),
    ),
  );
}

function coversAny(decision: Decision, findings: readonly Finding[]): boolean {
  return findings.some(finding =>
    decision.fingerprints.includes(finding.fingerprint),
  );
}
