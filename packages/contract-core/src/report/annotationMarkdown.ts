import { explainFinding } from '../compatibility';
import type { Annotation } from './annotations';
import {
  annotatedPlace,
  weighingNotes,
  weighingReasons,
} from './annotationWords';
import {
  markdownCode,
  markdownFold,
  markdownProse,
  markdownTable,
} from './markdownText';
import { witnessText } from './witnessText';
import { placeInWords } from './wording';

export function problemsTable(problems: readonly Annotation[]): string {
  return markdownTable(
    ['Place', 'Problem', 'What to do'],
    problems.map(problem => [
      markdownCode(annotatedPlace(problem)),
      markdownProse(problem.message),
      markdownProse(problem.remedy),
    ]),
  );
}

/** Violations in files. */
export function violationsTable(violations: readonly Annotation[]): string {
  const withNotes = violations.some(one => weighingNotes(one).length > 0);
  return markdownTable(
    [
      'Severity',
      'Violation',
      'Rule',
      'Place',
      ...(withNotes ? ['Weighed by'] : []),
    ],
    violations.map(violation => [
      violation.level,
      markdownProse(violation.message),
      markdownCode(violation.rule),
      markdownCode(annotatedPlace(violation)),
      ...(withNotes
        ? [markdownProse(weighingNotes(violation).join('; '))]
        : []),
    ]),
  );
}

/** Violations across an estate, with what to do about each. */
export function estateViolationsTable(
  violations: readonly Annotation[],
): string {
  return markdownTable(
    ['Severity', 'Place', 'Finding', 'Rule', 'What to do'],
    violations.map(violation => [
      violation.level,
      [violation.place, violation.contractPlace]
        .flatMap(place =>
          place === null ? [] : [markdownCode(placeInWords(place))],
        )
        .join(' '),
      markdownProse(
        [violation.message, ...weighingReasons(violation)].join(' '),
      ),
      markdownCode(violation.rule),
      violation.weighed?.waiver ? '' : markdownProse(violation.remedy),
    ]),
  );
}

/** The one table of a comment about a change, heaviest first. */
export function findingsTable(findings: readonly Annotation[]): string {
  return markdownTable(
    ['Severity', 'Operation', 'Finding', 'Rule', 'Place'],
    findings.map(annotation => [
      annotation.level,
      markdownCode(annotation.finding?.operation ?? ''),
      markdownProse(annotation.message),
      markdownCode(annotation.rule),
      markdownCode(annotatedPlace(annotation)),
    ]),
  );
}

/** One fold for each finding: both places, the example, why, what to do instead. */
export function explanations(findings: readonly Annotation[]): string {
  return findings
    .map(annotation =>
      markdownFold(
        // A summary is HTML; the rest of the finding stands below it.
        `${annotation.level} ${annotation.rule.replace(/[^\w-]/gu, '')}`,
        explanationList(annotation)
          .map(line => `- ${line}`)
          .join('\n'),
      ),
    )
    .join('\n\n');
}

function explanationList({
  finding,
  message,
  remedy,
}: Annotation): readonly string[] {
  const lines = [markdownProse(message)];
  if (finding === null) return lines;
  const { base, revision, witness } = finding;
  if (base) lines.push(`Base: ${markdownCode(placeInWords(base))}`);
  if (revision) lines.push(`Revision: ${markdownCode(placeInWords(revision))}`);
  if (witness) {
    const side = witness.validInBase ? 'base' : 'revision';
    lines.push(
      `Valid only in the ${side}: ${markdownCode(witnessText(witness))}`,
    );
  }
  const explanation = explainFinding(finding);
  if (explanation !== null) lines.push(`Why: ${explanation.why}`);
  if (remedy !== '') lines.push(`Instead: ${remedy}`);
  return lines;
}
