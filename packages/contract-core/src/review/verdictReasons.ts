import type { Finding, Reason } from '../model';
import { blockingInWords, changeInWords, count } from './blockingWords';
import {
  isAuthorUnknown,
  unknownAuthorInWords,
  type ChangeAuthors,
} from './changeAuthors';
import type { Decision } from './decision';
import type { StandingRejection } from './rejection';
import type {
  BaseTrouble,
  ReviewInput,
  SubjectUnderReview,
} from './reviewInput';
import type { OwedApproval } from './verdict';
import type { Waiver } from './waivers';

export function nothingChanged(): Reason {
  return {
    code: 'nothing-changed',
    message: 'No contract of the estate changed.',
    remedy: '',
  };
}

/** Rules that a branch brings itself must not be what it is judged by. */
export function firstConfiguration(branch: string): Reason {
  return {
    code: 'first-configuration',
    message: `${branch} has no interlock.yaml yet, so nothing was judged: rules and policy are in force once they are merged.`,
    remedy: '',
  };
}

export function unknownBase({ message, remedy }: BaseTrouble): Reason {
  return { code: 'base-unknown', message, remedy };
}

export function baseUnknown({
  title,
  baseTrouble,
}: SubjectUnderReview): Reason {
  return unknownBase(
    baseTrouble ?? {
      message: `The base of ${title} is not a version that the portal has seen.`,
      remedy:
        'Push the protected branch, let the portal read it, and run the check again.',
    },
  );
}

/** Told by the name that was sent: nothing else about it is known for sure. */
export function subjectUnknown(subject: SubjectUnderReview): Reason {
  return {
    code: 'subject-unknown',
    message: `${subject.ref || subject.id} is no ${subject.kind} of the estate, so nobody knows who uses it and which rules hold.`,
    remedy:
      'Bring the branch up to date with the protected branch, where it was renamed or removed, and run the check again.',
  };
}

/** Breaks that nobody is asked about, because nobody who is known is hit. */
export function unhitPassed(
  { title }: SubjectUnderReview,
  findings: readonly Finding[],
): readonly Reason[] {
  if (findings.length === 0) return [];
  return [
    {
      code: 'unhit-passed',
      message: `${count(findings.length, 'breaking change')} of ${title} ${findings.length === 1 ? 'hits' : 'hit'} nobody who is known to use it, and the approval policy asks nobody about that.`,
      remedy: '',
    },
  ];
}

/** Why a contract that is not new counts as new, while that is not approved. */
export function baseUnreadable(
  subject: SubjectUnderReview,
  open: ReadonlySet<string>,
): readonly Reason[] {
  const finding = subject.findings.find(
    ({ ruleId, fingerprint }) =>
      ruleId === 'base-unreadable' && open.has(fingerprint),
  );
  if (finding === undefined) return [];
  return [
    {
      code: 'base-unreadable',
      message: `${subject.title} counts as a first version, because its base cannot be read${linePhrase(finding)}.`,
      remedy:
        'Let somebody approve it who knows what consumers rely on; once it is merged, there is a base again.',
    },
  ];
}

function linePhrase({ base }: Finding): string {
  if (base === null) return '';
  const line = base.line > 0 ? `:${base.line}` : '';
  return ` (${base.file}${line})`;
}

export function analysisFailed(subject: SubjectUnderReview): Reason {
  const [first] = subject.problems;
  const more = subject.problems.length - 1;
  return {
    code: 'analysis-failed',
    message: `${subject.title} could not be judged: ${first?.message ?? ''}${more > 0 ? ` (and ${count(more, 'more problem')})` : ''}`,
    remedy: first?.remedy ?? '',
  };
}

export function lintError(
  subject: SubjectUnderReview,
  blocking: number,
): Reason {
  return {
    code: 'lint-error',
    message: `${subject.title} has ${count(blocking, 'governance error')} that ${blocking === 1 ? 'blocks' : 'block'}.`,
    remedy: `Run interlock lint ${subject.file} and mend what it reports.`,
  };
}

export function rejected(
  subject: SubjectUnderReview,
  { rejectedBy, reason, origin, missing, until }: StandingRejection,
): Reason {
  const where = origin ? ` on ${origin.branch} of ${origin.repository}` : '';
  return {
    code: 'rejected',
    message: `${rejectedBy} rejected the change of ${subject.title}${where}: ${reason}`,
    remedy: `Take the rejected change back, or let ${rejectedBy} lift the rejection in the portal, or others without them: ${missing}. It stands until ${until}.`,
  };
}

export function approvalUnavailable(
  subject: SubjectUnderReview,
  blocking: readonly Finding[],
): Reason {
  return {
    code: 'approval-unavailable',
    message: `${subject.title} has ${blockingInWords(subject, blocking)} and nobody could be asked about ${blocking.length === 1 ? 'it' : 'them'}.`,
    remedy: remedyWithoutPortal(subject),
  };
}

function remedyWithoutPortal({
  kind,
}: Pick<SubjectUnderReview, 'kind'>): string {
  switch (kind) {
    case 'policy':
      return 'Run the check with --portal URL so that the owners of the policy can be asked.';
    case 'mapping':
      return 'Run the check with --portal URL so that whoever approves changes of the mapping can be asked.';
    case 'ownership':
      return 'Run the check with --portal URL so that the owner of the data can be asked.';
    default:
      return 'Run the check with --portal URL so that the change can be approved, or keep the contract compatible.';
  }
}

/** Nobody judged it, so nobody could say that it is broken either. */
export function unnamedContract(
  { title }: SubjectUnderReview,
  owed: readonly OwedApproval[],
  gate: ReviewInput['gate'],
): Reason {
  const missing = owed.map(entry => entry.missing).join('; ');
  return {
    code: 'unnamed-contract',
    message: `${title} reads as a contract and nothing of the estate names it, so its change was not judged${gate === 'none' ? '' : `, and ${missing}`}.`,
    remedy:
      'Let an API entity name it with interlock.dev/contract, or say with unnamedContracts in interlock.yaml what it is.',
  };
}

export function approvalRequired(
  subject: SubjectUnderReview,
  owed: readonly OwedApproval[],
  authors: ChangeAuthors,
): Reason {
  const fingerprints = new Set(owed.flatMap(entry => entry.fingerprints));
  const waiting = subject.findings.filter(finding =>
    fingerprints.has(finding.fingerprint),
  );
  const missing = owed.map(entry => entry.missing).join('; ');
  const unknown = isAuthorUnknown(authors)
    ? ` ${unknownAuthorInWords(authors)}, so more approvers are needed.`
    : '';
  return {
    code: 'approval-required',
    message: `${subject.title} has ${blockingInWords(subject, waiting)} that ${waiting.length === 1 ? 'waits' : 'wait'} for approval: ${missing}.${unknown}`,
    remedy:
      'Ask the people named to decide in the portal, then run the same command again.',
  };
}

/** A policy that nobody owns yet: whoever reads the verdict has to know. */
function policyUnasked({ title, findings }: SubjectUnderReview): Reason | null {
  return findings.some(({ ruleId }) => ruleId === 'policy-changed')
    ? {
        code: 'policy-changed',
        message: `${title} changes what changes are judged by or who is asked, and nobody has to approve that: the approval policy has no \`owners\`.`,
        remedy:
          'Write `owners` into the approval policy; then they decide about the next such change.',
      }
    : null;
}

export function nothingOwed(
  subject: SubjectUnderReview,
  applied: readonly Decision[],
): Reason {
  if (applied.length > 0) {
    const people = [...new Set(applied.map(entry => entry.decidedBy))].sort();
    return {
      code: 'approved',
      message: `The ${changeInWords(subject.kind)} changes of ${subject.title} are approved by ${people.join(', ')}.`,
      remedy: '',
    };
  }
  const unasked = policyUnasked(subject);
  if (unasked !== null) return unasked;
  if (subject.firstVersion) {
    return {
      code: 'first-version',
      message: `${subject.title} is new; there is nothing to compare it with.`,
      remedy: '',
    };
  }
  return {
    code: 'compatible',
    message: `${subject.title} stays compatible with its base.`,
    remedy: '',
  };
}

/** Decisions that stand in the database and not, or not so, in the audit record. */
export function unrecorded(
  subject: SubjectUnderReview,
  decisions: readonly Decision[],
): readonly Reason[] {
  return decisions.flatMap((decision): Reason[] =>
    decision.unrecorded === undefined
      ? []
      : [
          {
            code: 'decision-unrecorded',
            message: `The ${decision.decision === 'approve' ? 'approval' : 'rejection'} of ${subject.title} by ${decision.decidedBy} does not count: ${decision.unrecorded}.`,
            remedy:
              'Verify the audit record (GET /audit/verify), find out who wrote to the database, and let the people decide again.',
          },
        ],
  );
}

/** Decisions and waivers that the engine's new names for changes left behind. */
export function engineChanged(
  subject: SubjectUnderReview,
  decisions: readonly Decision[],
  waivers: readonly Waiver[],
): readonly Reason[] {
  const given = [
    ...new Set(
      decisions.map(
        ({ decision, decidedBy }) =>
          `the ${decision === 'approve' ? 'approval' : 'rejection'} by ${decidedBy}`,
      ),
    ),
    ...waivers.map(({ id }) => `the waiver ${id}`),
  ].sort();
  if (given.length === 0) return [];
  return [
    {
      code: 'engine-changed',
      message: `The comparison names changes of ${subject.title} differently than when it was decided about: ${given.join(', ')} may speak of what is asked here.`,
      remedy: 'Compare what was decided with what is asked, and decide again.',
    },
  ];
}
