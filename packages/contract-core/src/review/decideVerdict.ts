import { isSameSubject } from '../model';
import type { Conclusion, Finding, Reason } from '../model';
import { owedApprovals } from './owedApprovals';
import { mayBeAuthor } from './changeAuthors';
import { approvalsFallen, asOfNow, fallenApprovals } from './decidersNow';
import type { Decision } from './decision';
import { conditionsHold } from './decisionConditions';
import { leftBehind } from './leftBehind';
import { standingRejections } from './rejection';
import type { ReviewInput, SubjectUnderReview } from './reviewInput';
import { standingDecisions } from './standingDecisions';
import { expiredOver, waiveChanges, waiveGovernance } from './subjectWaivers';
import * as reasons from './verdictReasons';
import type {
  FallenApproval,
  OwedApproval,
  SubjectVerdict,
  Verdict,
} from './verdict';
import type { AppliedWaivers, WaivableFinding } from './waivers';

/**
 * The one place where a verdict is made (design section 7). Failure outweighs
 * undecided, undecided outweighs success; with nothing to judge it is neutral.
 */
export function decideVerdict(input: ReviewInput): Verdict {
  const { base } = input;
  if (base?.kind === 'first-configuration') {
    return withoutSubjects('neutral', reasons.firstConfiguration(base.branch));
  }
  const unknown = base === undefined ? [] : [reasons.unknownBase(base)];
  if (input.subjects.length === 0) {
    const [reason] = unknown;
    return reason
      ? withoutSubjects('undecided', reason)
      : withoutSubjects('neutral', reasons.nothingChanged());
  }
  const parts = input.subjects.map(subject => reviewSubject(subject, input));
  return {
    conclusion: heaviest([
      ...unknown.map(() => 'undecided' as const),
      ...parts.map(part => part.conclusion),
    ]),
    reasons: [
      ...unknown,
      ...parts.flatMap(part => part.reasons),
      ...(input.gate === 'none' && parts.some(part => part.waivable)
        ? [reasons.waiversNotApplied()]
        : []),
    ],
    waived: parts.flatMap(part => part.waived),
    lacking: parts.flatMap(part => part.lacking),
    rejections: parts.flatMap(part => part.rejections),
    approvals: [...new Set(parts.flatMap(part => part.approvals))].sort(),
    owed: parts.flatMap(part => part.owed),
    ...(parts.some(part => part.fallen.length > 0)
      ? { fallen: parts.flatMap(part => part.fallen) }
      : {}),
    subjects: parts.map(part => part.subject),
  };
}

function withoutSubjects(conclusion: Conclusion, reason: Reason): Verdict {
  return {
    conclusion,
    reasons: [reason],
    waived: [],
    lacking: [],
    rejections: [],
    approvals: [],
    owed: [],
    subjects: [],
  };
}

/** A finding that stops the change until somebody decides about it. */
export function isBlocking(finding: Finding): boolean {
  return finding.severity === 'error' || finding.effect === 'undecided';
}

interface OneVerdict {
  readonly subject: SubjectVerdict;
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  /** Something blocks that a waiver could permit. */
  readonly waivable: boolean;
  readonly waived: Verdict['waived'];
  readonly lacking: Verdict['lacking'];
  readonly rejections: Verdict['rejections'];
  readonly approvals: readonly string[];
  readonly owed: readonly OwedApproval[];
  readonly fallen: readonly FallenApproval[];
}

const weight: readonly Conclusion[] = [
  'failure',
  'undecided',
  'success',
  'neutral',
  'skipped',
];

function heaviest(conclusions: readonly Conclusion[]): Conclusion {
  return (
    weight.find(conclusion => conclusions.includes(conclusion)) ?? 'neutral'
  );
}

function reviewSubject(
  subject: SubjectUnderReview,
  input: ReviewInput,
): OneVerdict {
  const found: { conclusion: Conclusion; reason: Reason }[] = [];
  if (!subject.known) {
    found.push({
      conclusion: 'undecided',
      reason: reasons.subjectUnknown(subject),
    });
  }
  if (!subject.baseKnown) {
    found.push({
      conclusion: 'undecided',
      reason: reasons.baseUnknown(subject),
    });
  }
  if (subject.problems.length > 0) {
    found.push({
      conclusion: 'undecided',
      reason: reasons.analysisFailed(subject),
    });
  }
  const governance = reviewGovernance(subject, input);
  if (governance.blocking > 0) {
    found.push({
      conclusion: 'failure',
      reason: reasons.lintError(subject, governance.blocking),
    });
  }
  const approval = reviewApproval(subject, input);
  found.push(...approval.stopped);
  const notes = [...governance.notes, ...approval.notes];
  if (found.length === 0 && notes.length === 0) {
    found.push({
      conclusion: 'success',
      reason: reasons.nothingOwed(subject, approval.applied),
    });
  }
  const conclusion = heaviest([
    'success',
    ...found.map(part => part.conclusion),
  ]);
  return {
    subject: {
      kind: subject.kind,
      id: subject.id,
      conclusion,
      rejected: found.some(({ reason }) => reason.code === 'rejected'),
    },
    conclusion,
    reasons: [...found.map(part => part.reason), ...notes],
    waivable: governance.blocking > 0 || approval.owed.length > 0,
    waived: [...governance.waived, ...approval.waived],
    lacking: approval.lacking,
    rejections: approval.rejections,
    approvals: approval.applied.map(decision => decision.id),
    owed: approval.owed,
    fallen: approval.fallen,
  };
}

/** Errors of governance rules block until they are mended or waived. */
function reviewGovernance(subject: SubjectUnderReview, input: ReviewInput) {
  const errors = subject.governance.filter(
    finding => finding.severity === 'error',
  );
  const applied = waiveGovernance(errors, input);
  return {
    blocking: applied.findings.filter(({ waivers }) => waivers.length === 0)
      .length,
    waived: applied.findings.flatMap(({ finding, waivers }) =>
      waivers.map(({ id }) => ({
        fingerprint: finding.fingerprint,
        waiver: id,
      })),
    ),
    notes: waiverNotes(subject, applied, () => true),
  };
}

/** Which waivers permit something, and which no longer do. */
function waiverNotes<F extends WaivableFinding>(
  subject: SubjectUnderReview,
  applied: AppliedWaivers<F>,
  stands: (finding: F) => boolean,
): readonly Reason[] {
  return [
    ...reasons.waived(
      subject,
      applied.uses.filter(use => use.permits.length > 0),
    ),
    ...reasons.waiversExpired(subject, expiredOver(applied, stands)),
  ];
}

/**
 * A waiver spares a finding the approval, but no rejection: whoever rejects
 * speaks about this change, a waiver about any.
 */
function reviewApproval(subject: SubjectUnderReview, input: ReviewInput) {
  const all = subject.findings.filter(isBlocking);
  const waiving = waiveChanges(subject, all, input);
  const blocking = waiving.findings
    .filter(({ waivers }) => waivers.length === 0)
    .map(({ finding }) => finding.finding);
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
      ...reasons.waiversLacking(subject, waiving.lacking, open),
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
