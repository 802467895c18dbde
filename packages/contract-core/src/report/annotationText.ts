import { explainFinding } from '../compatibility';
import type { Finding } from '../model';
import type { Annotation } from './annotations';
import {
  annotatedPlace,
  placeOfSite,
  weighingNotes,
  weighingReasons,
} from './annotationWords';
import { oneLine, severityLabel } from './terminalText';
import type { Paint } from './terminalText';
import { witnessText } from './witnessText';
import { count, placeInWords } from './wording';

/** More sites than this are counted, not listed; JSON has them all. */
const mostSitesInText = 5;

/** Problems, the place first: it is what is opened and corrected. */
export function problemLines(
  problems: readonly Annotation[],
  paint: Paint,
): readonly string[] {
  return problems.flatMap(problem => [
    `${paint(annotatedPlace(problem), 'bold')}  ${oneLine(problem.message)} ${paint(`[${problem.rule}]`, 'dim')}`,
    ...(problem.remedy === '' ? [] : [`  -> ${oneLine(problem.remedy)}`]),
  ]);
}

/** Violations in files: what is wrong, and below it the rule and the place. */
export function violationLines(
  violations: readonly Annotation[],
  paint: Paint,
): readonly string[] {
  return violations.flatMap(violation => {
    const place = [
      oneLine(violation.rule),
      annotatedPlace(violation),
      ...weighingNotes(violation).map(oneLine),
    ];
    return [
      `  ${severityLabel(violation.level, paint)}  ${oneLine(violation.message)}`,
      `         ${paint(place.join(' · '), 'dim')}`,
    ];
  });
}

/** Violations across an estate, the place first, with what to do about each. */
export function estateViolationLines(
  violations: readonly Annotation[],
  paint: Paint,
): readonly string[] {
  return violations.flatMap(violation => [
    `${severityLabel(violation.level, paint)}  ${paint(annotatedPlace(violation), 'bold')}  ${oneLine(violation.message)} ${paint(`[${violation.rule}]`, 'dim')}`,
    ...(violation.contractPlace === null
      ? []
      : [`       in the contract: ${placeInWords(violation.contractPlace)}`]),
    ...weighingReasons(violation).map(note => `       ${oneLine(note)}`),
    ...(violation.remedy === '' || violation.weighed?.waiver
      ? []
      : [`       -> ${oneLine(violation.remedy)}`]),
  ]);
}

/** Findings about a change, with example and sites. */
export function findingLines(
  annotations: readonly Annotation[],
  paint: Paint,
  explain = false,
): readonly string[] {
  return annotations.flatMap(annotation => {
    const { finding } = annotation;
    return finding === null
      ? []
      : [
          ...linesOfFinding(annotation, finding, paint),
          ...(explain ? explanationLines(annotation, finding) : []),
        ];
  });
}

function linesOfFinding(
  annotation: Annotation,
  finding: Finding,
  paint: Paint,
): readonly string[] {
  const label = severityLabel(annotation.level, paint);
  const where = annotatedPlace(annotation);
  const lines = [
    `  ${label}  ${oneLine(annotation.message)}`,
    `         ${paint(annotation.rule, 'dim')}${describe(finding)}`,
  ];
  if (where !== '') lines.push(`         ${paint(where, 'dim')}`);
  if (finding.witness) {
    const { pointer, validInBase } = finding.witness;
    lines.push(
      `         example ${oneLine(witnessText(finding.witness))} is valid only in the ${validInBase ? 'base' : 'revision'}; see ${pointer === '' ? 'the whole value' : oneLine(pointer)}`,
    );
  }
  return [...lines, ...siteLines(finding, paint)];
}

/** The other side's place, why it matters and for whom, and what to do instead. */
function explanationLines(
  { remedy }: Annotation,
  finding: Finding,
): readonly string[] {
  const lines = [];
  if (finding.base !== null && finding.revision !== null) {
    lines.push(`         in the base at ${placeInWords(finding.base)}`);
  }
  const explanation = explainFinding(finding);
  if (explanation !== null) lines.push(`         why: ${explanation.why}`);
  if (remedy !== '') lines.push(`         instead: ${remedy}`);
  return lines;
}

function describe(finding: Finding): string {
  const parts = [];
  if (finding.operation !== '') parts.push(oneLine(finding.operation));
  if (finding.direction !== 'none') parts.push(finding.direction);
  if (finding.proof === 'pending') parts.push('proof pending');
  if (finding.proof === 'undecided') parts.push('undecided');
  return parts.map(part => ` · ${part}`).join('');
}

function siteLines(finding: Finding, paint: Paint): readonly string[] {
  if (finding.sites.length < 2) return [];
  const listed = finding.sites.slice(0, mostSitesInText).map(site => {
    const place = placeOfSite(site);
    return `           ${oneLine(site.operation)}${place === '' ? '' : paint(` ${place}`, 'dim')}`;
  });
  const rest = finding.sites.length - mostSitesInText;
  return [
    `         shows at ${count(finding.sites.length, 'site')}:`,
    ...listed,
    ...(rest > 0 ? [`           and ${rest} more`] : []),
  ];
}
