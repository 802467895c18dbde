import { exactJson } from './jsonText';
import { explainFinding } from '../compatibility';
import { severities } from '../model';
import type { Finding, FindingSite, Severity } from '../model';
import { oneLine, severityLabel } from './terminalText';
import type { Paint } from './terminalText';
import { count, placeInWords } from './wording';

/** More sites than this are counted, not listed; JSON has them all. */
const mostSitesInText = 5;

/** Heaviest first; within one severity in the order of the report. */
export function bySeverity<Item extends { readonly severity: Severity }>(
  items: readonly Item[],
): readonly Item[] {
  return severities.flatMap(severity =>
    items.filter(item => item.severity === severity),
  );
}

/**
 * The place that a reader opens: in the revision, or in the base where it is
 * gone; often the same path, so the base is named.
 */
export function placeOfFinding(finding: Finding | FindingSite): string {
  if (finding.revision) return placeInWords(finding.revision);
  return finding.base ? `${placeInWords(finding.base)} in the base` : '';
}

export function findingsText(
  findings: readonly Finding[],
  paint: Paint,
  explain = false,
): readonly string[] {
  return bySeverity(findings).flatMap(finding => [
    ...findingText(finding, paint),
    ...(explain ? explanationLines(finding) : []),
  ]);
}

/** The other side's place, why it matters and for whom, and what to do instead. */
function explanationLines(finding: Finding): readonly string[] {
  const lines = [];
  if (finding.base !== null && finding.revision !== null) {
    lines.push(`         in the base at ${placeInWords(finding.base)}`);
  }
  const explanation = explainFinding(finding);
  if (explanation !== null) {
    lines.push(`         why: ${explanation.why}`);
    if (explanation.instead !== '') {
      lines.push(`         instead: ${explanation.instead}`);
    }
  }
  return lines;
}

function findingText(finding: Finding, paint: Paint): readonly string[] {
  const label = severityLabel(finding.severity, paint);
  const where = placeOfFinding(finding);
  const lines = [
    `  ${label}  ${oneLine(finding.message)}`,
    `         ${paint(finding.ruleId, 'dim')}${describe(finding)}`,
  ];
  if (where !== '') lines.push(`         ${paint(where, 'dim')}`);
  if (finding.witness) {
    const { value, pointer, validInBase } = finding.witness;
    lines.push(
      `         example ${oneLine(exactJson(value))} is valid only in the ${validInBase ? 'base' : 'revision'}; see ${pointer === '' ? 'the whole value' : oneLine(pointer)}`,
    );
  }
  return [...lines, ...siteLines(finding, paint)];
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
    const place = placeOfFinding(site);
    return `           ${oneLine(site.operation)}${place === '' ? '' : paint(` ${place}`, 'dim')}`;
  });
  const rest = finding.sites.length - mostSitesInText;
  return [
    `         shows at ${count(finding.sites.length, 'site')}:`,
    ...listed,
    ...(rest > 0 ? [`           and ${rest} more`] : []),
  ];
}
