import {
  evidenceOfChange,
  raiseSentProperties,
  unhitFindings,
  type Evidence,
} from '../impact';
import { compareSubjects, type Finding, type Problem } from '../model';
import {
  decideVerdict,
  nobodyRelated,
  type RelatedPeople,
  type SubjectUnderReview,
  type Verdict,
} from '../review';
import type {
  CheckInput,
  PlainSubjectUnderCheck,
  SubjectUnderCheck,
} from './checkInput';
import type { CheckRun, SubjectCheck } from './checkRun';
import { adjustmentReasons } from './adjustmentReasons';
import { consumersOfSubject } from './consumersUnderReview';
import { contractChecks } from './contractChecks';
import { formerRulesReasons } from './formerRules';
import { countFindings } from './countFindings';
import type { TieChange } from './bindingChange';
import { lintOfChange } from './lintOfChange';
import { markFindings } from './markFindings';
import type { LintOfChange } from './lintOfChange';

/** A subject with everything that was found out about it. */
interface ExaminedSubject {
  readonly subject: SubjectUnderCheck;
  readonly findings: readonly Finding[];
  /** Findings among them that say nothing about what is exchanged. */
  readonly ties: readonly TieChange[];
  readonly problems: readonly Problem[];
  readonly evidence: Evidence;
  /** Null for what no governance rule is asked about. */
  readonly lint: LintOfChange | null;
  readonly formerRefs: readonly string[];
  readonly firstVersion: boolean;
}

/**
 * The one use case behind `interlock check` and `POST /check-runs`: joins what
 * shells found out with evidence, lets the review decide, and states the result.
 * Subjects come out ordered by kind and ref, whatever order they came in.
 */
export function concludeCheck(input: CheckInput): CheckRun {
  const examined = input.subjects
    .map(subject => named(subject, input.estate))
    .sort(compareSubjects)
    .map(subject => examine(subject, input));
  const verdict = decideVerdict({
    subjects: examined.map(entry => reviewOf(entry, input.estate)),
    policy: input.policy,
    policyDigest: input.policyDigest,
    authors: input.authors,
    decisions: input.decisions,
    members: input.members,
    rejections: input.rejections,
    waivers: input.waivers,
    day: input.day,
    gate: input.gate,
    base: input.base,
  });
  const subjects = examined.map((entry, index) =>
    checkOf(entry, verdict.subjects[index]),
  );
  return {
    schemaVersion: 2,
    command: 'check',
    conclusion: verdict.conclusion,
    reasons: [
      ...verdict.reasons,
      ...formerRulesReasons(input.formerRules ?? []),
      ...adjustmentReasons(
        input.subjects.flatMap(subject =>
          subject.kind === 'contract'
            ? (subject.contract.comparison.adjustments ?? [])
            : [],
        ),
      ),
    ],
    subjects,
    contracts: contractChecks(subjects),
    evidence: {
      consumers: examined.flatMap(entry => entry.evidence.consumers),
      blindSpots: examined.flatMap(entry => entry.evidence.blindSpots),
    },
    authors: input.authors,
    verdict,
    summary: countFindings(examined.flatMap(entry => entry.findings)),
  };
}

/** Under the names that the estate has for it now; the id is the same. */
function named<Subject extends SubjectUnderCheck>(
  subject: Subject,
  estate: CheckInput['estate'],
): Subject {
  const known =
    subject.kind === 'contract'
      ? estate.contracts.find(({ id }) => id === subject.id)
      : undefined;
  return known
    ? {
        ...subject,
        ref: known.ref,
        title: known.title,
        owner: known.owner,
      }
    : subject;
}

function examine(
  subject: SubjectUnderCheck,
  input: CheckInput,
): ExaminedSubject {
  const { estate } = input;
  if (subject.kind !== 'contract') return examinePlain(subject);
  const { comparison, lintProblems, mappingUses } = subject.contract;
  const formerRefs =
    estate.contracts.find(({ id }) => id === subject.id)?.formerRefs ?? [];
  const findings = raiseSentProperties(
    subject.id,
    comparison.findings,
    estate.declaredUses,
    mappingUses,
  );
  const ties = markFindings(comparison.marks ?? [], estate.dataOwners);
  return {
    subject,
    findings: [...findings, ...ties.map(({ finding }) => finding)],
    ties,
    problems: [...comparison.problems, ...lintProblems],
    evidence: evidenceOfChange(
      {
        contract: subject,
        findings,
        fieldHits: comparison.fieldHits,
        judged:
          subject.baseKnown &&
          subject.known &&
          comparison.problems.length === 0,
      },
      { declaredUses: estate.declaredUses, mappingUses },
    ),
    lint: lintOfChange({ ...subject, formerRefs }, subject.contract, input),
    formerRefs,
    firstVersion: comparison.base === null && subject.baseKnown,
  };
}

/** Who is hit is known of contracts alone so far. */
function examinePlain(subject: PlainSubjectUnderCheck): ExaminedSubject {
  return {
    subject,
    findings: subject.findings,
    ties: [],
    problems: subject.problems,
    evidence: { consumers: [], blindSpots: [] },
    lint: null,
    formerRefs: [],
    firstVersion: subject.base === null && subject.baseKnown,
  };
}

function checkOf(
  { subject, findings, problems, lint }: ExaminedSubject,
  verdict: Verdict['subjects'][number] | undefined,
): SubjectCheck {
  const { id, ref, title, file, owner, changeRequest } = subject;
  const common = {
    id,
    ref,
    title,
    file,
    owner,
    conclusion: verdict?.conclusion ?? 'undecided',
  };
  if (subject.kind === 'contract' && lint !== null) {
    const { base, revision, notes } = subject.contract.comparison;
    return {
      kind: subject.kind,
      ...common,
      base,
      revision,
      findings,
      problems,
      contract: { ...lint.shown, notes },
      changeRequest,
    };
  }
  if (subject.kind === 'contract') {
    throw new Error(`The contract ${id} was not asked about by any rule.`);
  }
  const { kind, base, revision, parts } = subject;
  return {
    kind,
    ...common,
    base,
    revision,
    findings,
    ...(parts === undefined ? {} : { parts }),
    problems,
    changeRequest,
  };
}

function reviewOf(
  entry: ExaminedSubject,
  estate: CheckInput['estate'],
): SubjectUnderReview {
  const { subject, findings, ties, problems, evidence, lint } = entry;
  const { kind, id, ref, title, file, owner, baseKnown, known } = subject;
  const judged = findings.filter(
    finding => !ties.some(tie => tie.finding === finding),
  );
  return {
    kind,
    id,
    ref,
    title,
    file,
    owner,
    formerRefs: entry.formerRefs,
    related: relatedTo(subject),
    ...peopleByFinding(entry),
    findings,
    consumers: consumersOfSubject(subject, evidence, estate),
    unhit:
      subject.kind === 'contract'
        ? unhitFindings(judged, evidence, subject.contract)
        : [],
    problems,
    governance: lint?.governance ?? [],
    baseKnown,
    baseTrouble: subject.baseTrouble,
    known,
    firstVersion: entry.firstVersion,
  };
}

/** Owners of the attributes that fields carry; else what the subject itself says. */
function peopleByFinding({
  subject,
  ties,
}: ExaminedSubject): Pick<SubjectUnderReview, 'relatedByFinding'> {
  const own =
    subject.kind === 'contract' ? undefined : subject.relatedByFinding;
  if (ties.length === 0) {
    return own === undefined ? {} : { relatedByFinding: own };
  }
  return {
    relatedByFinding: Object.fromEntries(
      ties.map(({ finding, related }) => [finding.fingerprint, related]),
    ),
  };
}

function relatedTo(subject: SubjectUnderCheck): RelatedPeople {
  const owner = subject.owner === '' ? [] : [subject.owner];
  return subject.kind === 'contract'
    ? { ...nobodyRelated, 'subject-owner': owner, 'contract-owner': owner }
    : { ...nobodyRelated, 'subject-owner': owner, ...subject.related };
}
