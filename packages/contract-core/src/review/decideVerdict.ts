import type { Conclusion, Reason } from '../model';
import { reviewApproval } from './reviewApproval';
import type { ReviewInput, SubjectUnderReview } from './reviewInput';
import { waiveGovernance } from './subjectWaivers';
import type {
  FallenApproval,
  OwedApproval,
  SubjectVerdict,
  Verdict,
} from './verdict';
import * as reasons from './verdictReasons';
import { waiverNotes } from './waiverNotes';
import * as waiverReasons from './waiverReasons';

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
        ? [waiverReasons.waiversNotApplied()]
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
    notes: [
      ...waiverReasons.waiversFallen(
        subject,
        applied.fallen,
        () => true,
        'Ask for a new waiver in the portal, or mend the finding.',
      ),
      ...waiverNotes(subject, applied, () => true),
    ],
  };
}
