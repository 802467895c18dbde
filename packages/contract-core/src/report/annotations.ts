import type { CheckRun, DiffReport, StandingDiagnostic } from '../check-run';
import { explainFinding } from '../compatibility';
import type {
  AppliedLevel,
  FindingWaiver,
  GovernanceFinding,
  Standing,
  WeighedDiagnostic,
} from '../governance';
import { severities } from '../model';
import type { Finding, Location, Problem, Severity } from '../model';
import type { EstateReport } from './estateReport';
import type { LintReport } from './lintReport';

/**
 * One remark of a report about one place, in the form that every format shows:
 * text, Markdown, and whatever a CI system reads.
 */
export interface Annotation {
  /**
   * `problem`: what could not be judged, or does not fit together; `finding`:
   * about a change; `violation`: of a rule of governance.
   */
  readonly kind: 'problem' | 'finding' | 'violation';
  /** Id of the rule, or code of the problem; `interlock rules ID` explains rules. */
  readonly rule: string;
  readonly level: Severity;
  /** One sentence, from a contract in parts: each format escapes it. */
  readonly message: string;
  /** Id of the subject, file or target of a governance rule; empty where there is one only. */
  readonly subject: string;
  /** What a reader opens; null where nothing is written down. A line 0 is the file as a whole. */
  readonly place: Location | null;
  /** Which side `place` is of: the base where the thing is gone. */
  readonly side: 'base' | 'revision';
  /** Place in the contract that a mapping sheet speaks of; null for anything else. */
  readonly contractPlace: Location | null;
  /** Last character of the place, counted from 1; null where only the start is known. */
  readonly end: { readonly line: number; readonly column: number } | null;
  /** Survives rewording and moved lines; empty for a problem, which nothing can permit. */
  readonly fingerprint: string;
  /** Page that explains the rule; empty where the rule names none. */
  readonly address: string;
  /** What to do instead, or about it; empty where nobody says. */
  readonly remedy: string;
  /** What profiles and waivers did to a violation; null for anything else. */
  readonly weighed: Weighing | null;
  /** The whole finding about a change: both sides, witness and sites. */
  readonly finding: Finding | null;
}

export interface Weighing {
  readonly level: AppliedLevel;
  /** What permits it now; such an annotation never blocks. */
  readonly waiver: FindingWaiver | null;
  /** Whether the base had it; null where nothing is compared. */
  readonly standing: Standing | null;
}

/** What to do about violations, by rule id; the rules are not loaded here. */
export type Remedies = ReadonlyMap<string, string>;

/** Subject by subject; each time problems, findings and violations, heaviest first. */
export function annotationsOfCheck(run: CheckRun): readonly Annotation[] {
  return run.subjects.flatMap(subject => [
    ...annotationsOfProblems(subject.problems, subject.id),
    ...annotationsOfFindings(subject.findings, subject.id),
    ...(subject.kind === 'contract'
      ? annotationsOfDiagnostics(subject.contract.diagnostics, subject.id)
      : []),
  ]);
}

export function annotationsOfDiff(report: DiffReport): readonly Annotation[] {
  return annotationsOfFindings(report.findings, '');
}

/** File by file; each time problems and violations, heaviest first. */
export function annotationsOfLint(report: LintReport): readonly Annotation[] {
  return report.files.flatMap(({ file, problems, diagnostics }) => [
    ...annotationsOfProblems(problems, file),
    ...annotationsOfDiagnostics(diagnostics, file),
  ]);
}

/** What does not fit together, then what rules across entities say, heaviest first. */
export function annotationsOfEstate(
  report: Pick<EstateReport, 'problems' | 'findings'>,
  remedies: Remedies,
): readonly Annotation[] {
  return [
    ...annotationsOfProblems(report.problems),
    ...bySeverity(report.findings).map(finding =>
      annotationOfViolation(
        finding,
        finding.target,
        remedies.get(finding.ruleId) ?? '',
      ),
    ),
  ];
}

/** Those about one subject and of one kind, in the order of the list. */
export function annotationsBySubject(
  annotations: readonly Annotation[],
): (subject: string, kind: Annotation['kind']) => readonly Annotation[] {
  const bySubject = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const own = bySubject.get(annotation.subject);
    if (own) own.push(annotation);
    else bySubject.set(annotation.subject, [annotation]);
  }
  return (subject, kind) =>
    (bySubject.get(subject) ?? []).filter(one => one.kind === kind);
}

/** Problems weigh as errors: what cannot be judged or does not fit never passes. */
export function annotationsOfProblems(
  problems: readonly Problem[],
  subject = '',
): readonly Annotation[] {
  return problems.map(
    ({ code, message, remedy, file, pointer, line, column }) => ({
      kind: 'problem',
      rule: code,
      level: 'error',
      message,
      subject,
      place: { file, pointer, line, column },
      side: 'revision',
      contractPlace: null,
      end: null,
      fingerprint: '',
      address: '',
      remedy,
      weighed: null,
      finding: null,
    }),
  );
}

function annotationsOfFindings(
  findings: readonly Finding[],
  subject: string,
): readonly Annotation[] {
  return bySeverity(findings).map(finding => ({
    kind: 'finding',
    rule: finding.ruleId,
    level: finding.severity,
    message: finding.message,
    subject,
    place: finding.revision ?? finding.base,
    side: finding.revision ? 'revision' : 'base',
    contractPlace: null,
    end: null,
    fingerprint: finding.fingerprint,
    address: '',
    remedy: explainFinding(finding)?.instead ?? '',
    weighed: null,
    finding,
  }));
}

/** A change says of each whether the base had it; a lint run does not. */
function annotationsOfDiagnostics(
  diagnostics: readonly (WeighedDiagnostic &
    Partial<Pick<StandingDiagnostic, 'standing'>>)[],
  subject: string,
): readonly Annotation[] {
  return bySeverity(diagnostics).map(diagnostic => ({
    ...annotationOfViolation(
      { ...diagnostic, ruleId: diagnostic.code },
      subject,
      '',
    ),
    address: diagnostic.documentationUrl,
    weighed: {
      level: diagnostic.level,
      waiver: diagnostic.waiver,
      standing: diagnostic.standing ?? null,
    },
  }));
}

function annotationOfViolation(
  {
    ruleId,
    severity,
    message,
    location,
    contractLocation,
    end,
    fingerprint,
    level,
    waiver,
  }: Pick<
    GovernanceFinding,
    | 'ruleId'
    | 'severity'
    | 'message'
    | 'location'
    | 'contractLocation'
    | 'end'
    | 'fingerprint'
    | 'level'
    | 'waiver'
  >,
  subject: string,
  remedy: string,
): Annotation {
  return {
    kind: 'violation',
    rule: ruleId,
    level: severity,
    message,
    subject,
    place: location,
    side: 'revision',
    contractPlace: contractLocation ?? null,
    end,
    fingerprint,
    address: '',
    remedy,
    weighed: { level, waiver, standing: null },
    finding: null,
  };
}

/** Heaviest first; within one severity in the order of the report. */
function bySeverity<Item extends { readonly severity: Severity }>(
  items: readonly Item[],
): readonly Item[] {
  return severities.flatMap(severity =>
    items.filter(item => item.severity === severity),
  );
}
