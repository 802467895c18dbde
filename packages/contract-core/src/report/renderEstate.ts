import type { GovernanceFinding } from '../governance';
import type { EstateReport } from './estateReport';
import { bySeverity } from './findingText';
import { jsonText } from './jsonText';
import { markdownCode, markdownProse, markdownTable } from './markdownText';
import { problemLines, problemsTable } from './renderProblems';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { oneLine, painter, paintVerdict, severityLabel } from './terminalText';
import type { Paint } from './terminalText';
import { count, listInWords, placeInWords, verdictWord } from './wording';

export interface EstateRenderOptions extends RenderOptions {
  /** What to do about the findings of each rule; the rules are not loaded here. */
  readonly remedies: Remedies;
}

type Remedies = ReadonlyMap<string, string>;

export function renderEstate(
  report: EstateReport,
  format: ReportFormat,
  options: EstateRenderOptions,
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return estateMarkdown(report, options.remedies);
    case 'text':
      return estateText(report, options);
  }
}

function estateSentence(report: EstateReport): string {
  const { entities, contracts, integrations, ...found } = report.summary;
  const parts = [
    ...(found.problems > 0 ? [count(found.problems, 'problem')] : []),
    ...(found.error > 0 ? [count(found.error, 'error')] : []),
    ...(found.warn > 0 ? [count(found.warn, 'warning')] : []),
    ...(found.info > 0 ? [count(found.info, 'hint')] : []),
  ];
  const permitted =
    found.permitted > 0 ? `, ${found.permitted} permitted by the baseline` : '';
  return `${verdictWord(report.conclusion)}: ${parts.length === 0 ? 'no problem' : listInWords(parts)} in ${count(entities, 'entity', 'entities')} (${count(contracts, 'contract')}, ${count(integrations, 'integration')})${permitted}`;
}

function estateText(
  report: EstateReport,
  options: EstateRenderOptions,
): string {
  const paint = painter(options.colours);
  const [first, ...others] = report.reasons;
  const lines = [
    paintVerdict(estateSentence(report), report.conclusion, paint),
    ...(first && first.remedy !== '' ? [`  ${first.remedy}`] : []),
    ...others.map(reason => `  ${reason.message}`),
  ];
  if (report.problems.length > 0) {
    lines.push('', ...problemLines(report.problems, paint));
  }
  if (report.findings.length > 0) {
    lines.push('', ...findingLines(report.findings, options.remedies, paint));
  }
  return `${lines.join('\n')}\n`;
}

function findingLines(
  findings: readonly GovernanceFinding[],
  remedies: Remedies,
  paint: Paint,
): readonly string[] {
  return bySeverity(findings).flatMap(finding => {
    const remedy = remedies.get(finding.ruleId) ?? '';
    return [
      `${severityLabel(finding.severity, paint)}  ${paint(placeInWords(finding.location), 'bold')}  ${oneLine(finding.message)} ${paint(`[${finding.ruleId}]`, 'dim')}`,
      ...notesOf(finding).map(note => `       ${oneLine(note)}`),
      ...(remedy === '' || finding.waiver !== null
        ? []
        : [`       -> ${oneLine(remedy)}`]),
    ];
  });
}

/** What a profile or the baseline did to a finding. */
function notesOf({ severity, level, waiver }: GovernanceFinding): string[] {
  const { profile, reason, ruleSeverity, blockFrom } = level;
  const dated =
    blockFrom === null
      ? ''
      : ` Error ${severity === 'error' ? 'since' : 'from'} ${blockFrom}.`;
  return [
    ...(profile === ''
      ? []
      : [
          `${severity} by profile ${profile} (the rule says ${ruleSeverity}): ${reason}${dated}`,
        ]),
    ...(waiver === null
      ? []
      : [`Permitted by the baseline until ${waiver.expiry}.`]),
  ];
}

function estateMarkdown(report: EstateReport, remedies: Remedies): string {
  const parts = [
    `**${markdownProse(estateSentence(report))}**`,
    ...report.reasons.map(reason =>
      markdownProse(reason.remedy === '' ? reason.message : reason.remedy),
    ),
    report.problems.length > 0 ? problemsTable(report.problems) : '',
    report.findings.length > 0 ? findingsTable(report.findings, remedies) : '',
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function findingsTable(
  findings: readonly GovernanceFinding[],
  remedies: Remedies,
): string {
  return markdownTable(
    ['Severity', 'Place', 'Finding', 'Rule', 'What to do'],
    bySeverity(findings).map(finding => [
      finding.severity,
      markdownCode(placeInWords(finding.location)),
      markdownProse([finding.message, ...notesOf(finding)].join(' ')),
      markdownCode(finding.ruleId),
      finding.waiver === null
        ? markdownProse(remedies.get(finding.ruleId) ?? '')
        : '',
    ]),
  );
}
