import { changeRules, estateRules } from '../governance';
import type {
  Conclusion,
  Finding,
  GovernanceRule,
  Severity,
  SubjectName,
} from '../model';
import { isBlocking } from '../review';
import type { CheckRun, SubjectCheck } from './checkRun';

/** What a command asked a portal about. */
export interface SentCheck {
  readonly repository: string;
  readonly branch: string;
  readonly headCommit: string;
  readonly subjects: readonly SubjectName[];
}

/** What a portal says it was asked, and its result. */
export interface PortalAnswer extends Omit<SentCheck, 'subjects'> {
  /** `engineVersion` of the portal; absent from portals that do not say it. */
  readonly engine?: string | undefined;
  readonly run: CheckRun;
}

/** What the command found out by itself. */
export interface OwnFindings {
  readonly engine: string;
  readonly subjects: readonly Pick<
    SubjectCheck,
    'kind' | 'id' | 'ref' | 'findings'
  >[];
}

export type Acceptance =
  /** `note` is empty, or says what could not be compared. */
  | { readonly ok: true; readonly note: string }
  | { readonly ok: false; readonly fault: string };

/** Lightest last; what is not in it is no conclusion. */
const conclusions: readonly Conclusion[] = [
  'failure',
  'undecided',
  'success',
  'neutral',
  'skipped',
];

const severities: readonly Severity[] = ['info', 'warn', 'error'];

/**
 * Whether a command may believe an answer (design section 7): it names what was
 * sent, agrees with itself, and has the findings that the command computes. An
 * answer to another question, a cached one, or one of something that is no portal
 * would otherwise let a change through.
 */
export function acceptAnswer(
  sent: SentCheck,
  answer: PortalAnswer,
  own: OwnFindings,
): Acceptance {
  const fault =
    otherQuestion(sent, answer) ??
    contradiction(answer.run) ??
    otherSubjects(sent.subjects, answer.run.subjects);
  if (fault !== null) return { ok: false, fault };
  if (answer.engine !== own.engine) {
    return {
      ok: true,
      note: `The portal judges with engine ${answer.engine ?? 'of an unknown version'}, and this is ${own.engine}: findings were not compared.`,
    };
  }
  for (const subject of own.subjects) {
    const judged = answer.run.subjects.find(other => isNamed(subject, other));
    const other = judged
      ? otherFindings(subject.findings.filter(isCompared(subject)), {
          ...judged,
          findings: judged.findings.filter(isCompared(subject)),
        })
      : null;
    if (other !== null) {
      return {
        ok: false,
        fault: `about ${subject.ref || subject.id} ${other}`,
      };
    }
  }
  return { ok: true, note: '' };
}

function otherQuestion(sent: SentCheck, answer: PortalAnswer): string | null {
  const members = ['repository', 'branch', 'headCommit'] as const;
  const other = members.find(member => answer[member] !== sent[member]);
  return other === undefined
    ? null
    : `it is about ${other} ${JSON.stringify(answer[other])}, and ${JSON.stringify(sent[other])} was sent`;
}

/** A run whose parts say different things was not made by the review. */
function contradiction({
  conclusion,
  verdict,
  subjects,
}: CheckRun): string | null {
  const weight = conclusions.indexOf(conclusion);
  if (weight < 0) return `its conclusion ${JSON.stringify(conclusion)} is none`;
  if (verdict.conclusion !== conclusion) {
    return `its conclusion is ${conclusion}, and its verdict says ${JSON.stringify(verdict.conclusion)}`;
  }
  const heavier = subjects.find(subject => {
    const own = conclusions.indexOf(subject.conclusion);
    return own < weight;
  });
  if (heavier) {
    return `its conclusion is ${conclusion}, and ${heavier.ref || heavier.id} ends with ${JSON.stringify(heavier.conclusion)}`;
  }
  const waived = new Set(verdict.waived.map(({ fingerprint }) => fingerprint));
  const open = subjects.some(({ findings }) =>
    findings.some(
      finding => isBlocking(finding) && !waived.has(finding.fingerprint),
    ),
  );
  return weight > conclusions.indexOf('undecided') &&
    open &&
    verdict.approvals.length === 0
    ? `its conclusion is ${conclusion}, though nobody approved what blocks`
    : null;
}

function otherSubjects(
  sent: readonly SubjectName[],
  judged: readonly SubjectName[],
): string | null {
  const missing = sent.find(
    subject => !judged.some(other => isNamed(subject, other)),
  );
  if (missing) return `it says nothing about ${missing.ref || missing.id}`;
  const more = judged.find(
    other => !sent.some(subject => isNamed(subject, other)),
  );
  if (more) return `it judges ${more.ref || more.id}, which was not sent`;
  return sent.length === judged.length
    ? null
    : 'it judges a subject more than once';
}

/** The id stays when the protected side renames it; the ref when it gains an id. */
function isNamed(one: SubjectName, other: SubjectName): boolean {
  return (
    one.kind === other.kind &&
    (one.id === other.id || (one.ref !== '' && one.ref === other.ref))
  );
}

/**
 * What is wrong with a sheet is told beside what changed in it, by the estate of
 * who tells it: what changed has to be approved with it or without.
 */
function isCompared({ kind }: Pick<SubjectCheck, 'kind'>) {
  const isAbout = (rules: readonly GovernanceRule[], ruleId: string) =>
    rules.some(({ id }) => id === ruleId);
  return ({ ruleId }: Finding) =>
    kind !== 'mapping' ||
    isAbout(changeRules, ruleId) ||
    !isAbout(estateRules, ruleId);
}

/** What could not be judged, by the answer's own word, has no findings to compare. */
function otherFindings(
  own: readonly Finding[],
  judged: Pick<SubjectCheck, 'conclusion' | 'problems' | 'findings'>,
): string | null {
  const unjudged =
    judged.conclusion === 'undecided' &&
    (judged.problems.length > 0 || judged.findings.length === 0);
  if (unjudged) return null;
  const found = new Map(
    judged.findings.map(finding => [finding.fingerprint, finding]),
  );
  for (const finding of own) {
    const other = found.get(finding.fingerprint);
    if (!other) return `it does not know ${inWords(finding)}`;
    // The portal knows more consumers, who may make a finding heavier, never lighter.
    if (weightOf(other) < weightOf(finding)) {
      return `it takes ${inWords(finding)} for ${other.severity}`;
    }
  }
  const known = new Set(own.map(({ fingerprint }) => fingerprint));
  const more = judged.findings.find(
    ({ fingerprint }) => !known.has(fingerprint),
  );
  return more ? `it has ${inWords(more)}, which is not there` : null;
}

function weightOf(finding: Finding): number {
  return isBlocking(finding)
    ? severities.length
    : severities.indexOf(finding.severity);
}

function inWords({ ruleId, severity, message }: Finding): string {
  return `the ${severity} ${ruleId} (${message})`;
}
