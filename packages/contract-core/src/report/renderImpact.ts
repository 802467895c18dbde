import type { DiffReport, ImpactReport } from '../check-run';
import { notesOfSides } from '../model';
import { findingsTable } from './annotationMarkdown';
import { annotationsOfDiff } from './annotations';
import type { Annotation } from './annotations';
import { findingLines } from './annotationText';
import { consumerLines, consumersTable, hitRowsTable } from './consumerText';
import { diffSentence } from './diffSentence';
import { jsonText } from './jsonText';
import {
  markdownCode,
  markdownFold,
  markdownProse,
  markdownTable,
} from './markdownText';
import { noteLines, notesFold } from './noteText';
import { reasonLines, reasonList } from './reasonText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { oneLine, painter, paintVerdict } from './terminalText';
import type { Paint } from './terminalText';
import { count, entityName } from './wording';

/** Whom a new version of a contract hits. */
export function renderImpact(
  report: ImpactReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return impactMarkdown(report);
    case 'text':
      return impactText(report, options);
  }
}

/** What can hit somebody; compatible changes are for `diff` to tell. */
function heavyAnnotations(report: ImpactReport): readonly Annotation[] {
  return annotationsOfDiff({
    ...asDiff(report),
    findings: report.findings.filter(({ severity }) => severity !== 'info'),
  });
}

function asDiff({ command: _, ...report }: ImpactReport): DiffReport {
  return { ...report, command: 'diff' };
}

function hitSentence({ contract, evidence, owners }: ImpactReport): string {
  const hit = evidence.consumers.filter(
    ({ status }) => status !== 'unaffected',
  );
  const rows = new Set(
    owners.flatMap(owner => owner.rows.map(row => `${owner.owner} ${row}`)),
  );
  return `${count(hit.length, 'integration')} of ${evidence.consumers.length} that use ${entityName(contract.ref)} hit or perhaps hit, in ${count(rows.size, 'mapping row')}, of ${count(owners.length, 'owner')}`;
}

function unhitSentence({ unhit }: ImpactReport): string {
  return `${count(unhit.length, 'breaking change')} ${unhit.length === 1 ? 'hits' : 'hit'} nobody who is known.`;
}

function impactText(report: ImpactReport, options: RenderOptions): string {
  const paint = painter(options.colours);
  const annotations = heavyAnnotations(report);
  const notes = noteLines(notesOfSides(report), paint);
  const lines = [
    paintVerdict(diffSentence(asDiff(report)), report.conclusion, paint),
    ...reasonLines(report.reasons, paint),
    `  ${oneLine(hitSentence(report))}`,
    ...(report.unhit.length > 0 ? [`  ${unhitSentence(report)}`] : []),
    ...consumerLines(report.evidence.consumers, paint),
    ...ownerLines(report, paint),
    ...blindSpotLines(report, paint),
    ...(annotations.length > 0
      ? ['', ...findingLines(annotations, paint, options.explain)]
      : []),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function ownerLines({ owners }: ImpactReport, paint: Paint): readonly string[] {
  if (owners.length === 0) return [];
  return [
    '',
    paint('Who answers for them', 'bold'),
    ...owners.map(
      ({ owner, integrations, rows }) =>
        `  ${oneLine(entityName(owner))}: ${integrations.map(ref => oneLine(entityName(ref))).join(', ')}${rows.length === 0 ? '' : ` (${count(rows.length, 'row')})`}`,
    ),
  ];
}

function blindSpotLines(
  { evidence }: ImpactReport,
  paint: Paint,
): readonly string[] {
  if (evidence.blindSpots.length === 0) return [];
  return [
    '',
    paint('What this cannot see', 'bold'),
    ...evidence.blindSpots.map(spot => `  ${oneLine(spot)}`),
  ];
}

function impactMarkdown(report: ImpactReport): string {
  const { evidence, owners } = report;
  const annotations = heavyAnnotations(report);
  const parts = [
    `**${markdownProse(diffSentence(asDiff(report)))}**`,
    reasonList(report.reasons),
    markdownProse(hitSentence(report)),
    report.unhit.length > 0 ? markdownProse(unhitSentence(report)) : '',
    evidence.consumers.length > 0 ? consumersTable(evidence.consumers) : '',
    hitRowsTable(evidence.consumers),
    owners.length === 0
      ? ''
      : markdownTable(
          ['Owner', 'Integrations', 'Rows'],
          owners.map(({ owner, integrations, rows }) => [
            markdownCode(entityName(owner)),
            integrations.map(ref => markdownCode(entityName(ref))).join(', '),
            rows.map(markdownCode).join(', '),
          ]),
        ),
    evidence.blindSpots.map(spot => `- ${markdownProse(spot)}`).join('\n'),
    annotations.length > 0
      ? markdownFold(
          count(annotations.length, 'finding'),
          findingsTable(annotations),
        )
      : '',
    notesFold(notesOfSides(report), 'Notes'),
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
