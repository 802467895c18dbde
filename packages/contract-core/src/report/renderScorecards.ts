import type { Scorecard, ScorecardSummary } from '../governance';
import { problemsTable } from './annotationMarkdown';
import { annotationsOfProblems } from './annotations';
import { problemLines } from './annotationText';
import { jsonText } from './jsonText';
import { markdownCode, markdownProse, markdownTable } from './markdownText';
import { reasonLines, reasonList } from './reasonText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import type { ScorecardReport } from './scorecardReport';
import { oneLine, painter, paintVerdict } from './terminalText';
import type { Paint } from './terminalText';
import { count, entityName, listInWords, verdictWord } from './wording';

type Template = ScorecardReport['templates'][number];

/** Where the targets of the estate stand. */
export function renderScorecards(
  report: ScorecardReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return scorecardMarkdown(report);
    case 'text':
      return scorecardText(report, options);
  }
}

function sentence(report: ScorecardReport): string {
  const below = report.scorecards.filter(card => !card.reachesMinimum).length;
  const cards = count(report.scorecards.length, 'scorecard');
  return below === 0
    ? `${verdictWord(report.conclusion)}: ${cards} on ${report.day}`
    : `${verdictWord(report.conclusion)}: ${below} of ${cards} below the minimum on ${report.day}`;
}

function waiverNote(report: ScorecardReport): string {
  return report.waivers === 'portal'
    ? 'Waivers of the portal and the baseline are applied.'
    : 'Waivers of the portal are not applied; --portal URL applies them.';
}

function scorecardText(
  report: ScorecardReport,
  options: RenderOptions,
): string {
  const paint = painter(options.colours);
  const lines = [
    paintVerdict(sentence(report), report.conclusion, paint),
    ...reasonLines(report.reasons, paint),
    `  ${waiverNote(report)}`,
  ];
  for (const template of report.templates) {
    lines.push('', paint(oneLine(template.title), 'bold'));
    lines.push(...summaryLines(template, report, paint));
    lines.push(...cardLines(template, report.scorecards, paint));
  }
  if (report.problems.length > 0) {
    lines.push('', paint('Not judged', 'bold'));
    lines.push(
      ...problemLines(annotationsOfProblems(report.problems), paint).map(
        line => `  ${line}`,
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function summaryLines(
  template: Template,
  report: ScorecardReport,
  paint: Paint,
): readonly string[] {
  return shownSummaries(template, report).map(summary => {
    const name =
      summary.by === 'all'
        ? 'all'
        : `${summary.by} ${oneLine(entityName(summary.ref))}`;
    const below =
      summary.belowMinimum === 0
        ? ''
        : `, ${paint(`${summary.belowMinimum} below the minimum`, 'red')}`;
    return `  ${name}: ${figures(template, summary)}${below}`;
  });
}

/** For people: the whole estate, and the one grouping that was asked for. */
function shownSummaries(
  template: Template,
  { summaries, by }: ScorecardReport,
): readonly ScorecardSummary[] {
  return summaries.filter(
    summary =>
      summary.template === template.id &&
      (summary.by === 'all' || summary.by === by),
  );
}

/** `3 gold, 1 bronze, 2 below bronze`, highest level first. */
function figures(template: Template, summary: ScorecardSummary): string {
  const parts = template.levels
    .map(({ id }) => [id, summary.levels[id] ?? 0] as const)
    .filter(([, amount]) => amount > 0)
    .map(([id, amount]) => `${amount} ${id}`)
    .reverse();
  const none = summary.levels[''] ?? 0;
  if (none > 0) parts.push(`${none} below ${template.levels[0]?.id ?? ''}`);
  return parts.length === 0 ? 'no target' : parts.join(', ');
}

/** Targets with something left to do; those at the highest level are counted. */
function cardLines(
  template: Template,
  cards: readonly Scorecard[],
  paint: Paint,
): readonly string[] {
  const highest = template.levels[template.levels.length - 1]?.id ?? '';
  const own = cards.filter(card => card.template === template.id);
  const open = own.filter(card => card.level !== highest);
  const done = own.length - open.length;
  return [
    ...open.flatMap(card => [
      `  ${levelInWords(card, paint)}: ${oneLine(card.title)} ${paint(`(${card.target})`, 'dim')}`,
      ...(card.missing.length === 0
        ? []
        : [`    in the way: ${missingInWords(card)}`]),
      ...(card.unknown.length === 0
        ? []
        : [`    could not be judged: ${listInWords(card.unknown)}`]),
    ]),
    ...(done > 0 ? [`  ${highest}: ${count(done, 'target')}, not listed`] : []),
  ];
}

function levelInWords(card: Scorecard, paint: Paint): string {
  const level = card.level === '' ? 'no level' : card.level;
  if (card.reachesMinimum) return level;
  return paint(`${level}, must be ${card.minimum}`, 'red');
}

function missingInWords(card: Scorecard): string {
  return card.missing
    .map(({ rule, findings }) =>
      findings === 1 ? rule : `${rule} (${findings})`,
    )
    .join(', ');
}

function scorecardMarkdown(report: ScorecardReport): string {
  const parts = [
    `**${markdownProse(sentence(report))}**`,
    reasonList(report.reasons),
    waiverNote(report),
    ...report.templates.flatMap(template => [
      `## ${markdownProse(template.title)}`,
      summaryTable(template, report),
      cardTable(template, report.scorecards),
    ]),
    report.problems.length > 0
      ? problemsTable(annotationsOfProblems(report.problems))
      : '',
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function summaryTable(template: Template, report: ScorecardReport): string {
  return markdownTable(
    [
      'Group',
      'Targets',
      'No level',
      ...template.levels.map(({ title }) => markdownProse(title)),
      'Below minimum',
    ],
    shownSummaries(template, report).map(summary => [
      summary.by === 'all'
        ? 'all'
        : `${summary.by} ${markdownProse(entityName(summary.ref))}`,
      String(summary.targets),
      String(summary.levels[''] ?? 0),
      ...template.levels.map(({ id }) => String(summary.levels[id] ?? 0)),
      String(summary.belowMinimum),
    ]),
  );
}

function cardTable(template: Template, cards: readonly Scorecard[]): string {
  const own = cards.filter(card => card.template === template.id);
  if (own.length === 0) return '';
  return markdownTable(
    ['Target', 'Level', 'Minimum', 'In the way', 'Could not be judged'],
    own.map(card => [
      markdownProse(card.title),
      card.level === '' ? 'none' : card.level,
      card.reachesMinimum ? card.minimum : `**${card.minimum}**`,
      card.missing
        .map(({ rule, findings }) => `${markdownCode(rule)} ${findings}`)
        .join(', '),
      card.unknown.map(markdownCode).join(', '),
    ]),
  );
}
