import { exactJson } from '../model';
import type { MappingRunReport, RowOutcome, RowValue } from '../mapping';
import { jsonText } from './jsonText';
import {
  markdownCode,
  markdownFold,
  markdownProse,
  markdownTable,
} from './markdownText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { oneLine, painter, paintVerdict } from './terminalText';
import type { Paint } from './terminalText';
import { count, entityName, verdictWord } from './wording';

/** More places of one row than these are counted; JSON has them all. */
const mostPlaces = 5;
/** Characters of a value in a line. */
const mostCharacters = 80;

/** One payload sent through a mapping: what came out, what each row did, what is wrong. */
export function renderMappingRun(
  report: MappingRunReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return runMarkdown(report);
    case 'text':
      return runText(report, painter(options.colours));
  }
}

const validityWords = {
  valid: 'the target takes the output',
  invalid: 'the target refuses the output',
  undecided: 'nobody knows whether the target takes the output',
} as const;

function sentence({
  conclusion,
  mapping,
  target,
  validity,
  exceptions,
}: MappingRunReport): string {
  const missing =
    exceptions.length === 0
      ? ''
      : `, ${count(exceptions.length, 'value')} not written`;
  return `${verdictWord(conclusion)}: ${mapping} to ${target.operation} of ${entityName(target.contract)}, ${validityWords[validity]}${missing}`;
}

function runText(report: MappingRunReport, paint: Paint): string {
  const lines = [
    paintVerdict(oneLine(sentence(report)), report.conclusion, paint),
    ...report.reasons.map(reason => `  ${oneLine(reason)}`),
    ...section('Refused by the target', refusedLines(report), paint),
    ...section('Exceptions', exceptionLines(report), paint),
    ...section(
      'Rows',
      report.rows.flatMap(row => rowLines(row, paint)),
      paint,
    ),
    ...section('Output', outputLines(report), paint),
  ];
  return `${lines.join('\n')}\n`;
}

function section(
  title: string,
  lines: readonly string[],
  paint: Paint,
): readonly string[] {
  return lines.length === 0
    ? []
    : ['', paint(title, 'bold'), ...lines.map(line => `  ${line}`)];
}

function refusedLines({ violations }: MappingRunReport): readonly string[] {
  return violations.map(({ target, rows, message }) => {
    const by =
      rows.length === 0 ? '' : ` (row ${rows.map(oneLine).join(', ')})`;
    return `${placeInOutput(target)}${by}: ${oneLine(message)}`;
  });
}

function placeInOutput(target: string): string {
  return target === '' ? 'the output' : oneLine(target);
}

function exceptionLines({ exceptions }: MappingRunReport): readonly string[] {
  return exceptions.flatMap(({ row, target, message, code, exceptionRule }) => [
    `${oneLine(target)} (row ${oneLine(row)}): ${oneLine(message)} [${code}]`,
    ...(exceptionRule === '' ? [] : [`  -> ${oneLine(exceptionRule)}`]),
  ]);
}

function rowLines(row: RowOutcome, paint: Paint): readonly string[] {
  const rest = row.values.length - mostPlaces;
  return [
    `${paint(oneLine(row.row), 'bold')}  ${paint(oneLine(shortened(row.does)), 'dim')}`,
    ...row.values.slice(0, mostPlaces).map(value => `  ${valueLine(value)}`),
    ...(rest > 0 ? [`  and ${count(rest, 'more place', 'more places')}`] : []),
    ...(row.reason === '' ? [] : [`  ${oneLine(row.reason)}`]),
  ];
}

function valueLine({ target, read, state, value, reason }: RowValue): string {
  const from = read
    .map(
      ({ path, found, value: was }) =>
        `${path} ${found ? json(was) : '(nothing)'}`,
    )
    .join(', ');
  const source = from === '' ? '' : `  <- ${from}`;
  const because = reason === '' ? '' : `  (${reason})`;
  const written =
    state === 'written' || state === 'default'
      ? `= ${json(value)}`
      : stateWords[state];
  return oneLine(`${target} ${written}${source}${because}`);
}

const stateWords = {
  nothing: 'is not written',
  exception: 'is an exception',
} as const;

function json(value: unknown): string {
  return shortened(exactJson(value));
}

function shortened(text: string): string {
  return text.length <= mostCharacters
    ? text
    : `${text.slice(0, mostCharacters)}…`;
}

/** As it is, line by line, with what a terminal would act on escaped. */
function outputLines({ output }: MappingRunReport): readonly string[] {
  return exactJson(output, 2)
    .split('\n')
    .map(line => /^ */u.exec(line)?.[0] + oneLine(line.trimStart()));
}

function runMarkdown(report: MappingRunReport): string {
  const { violations, exceptions, rows } = report;
  const parts = [
    `**${markdownProse(sentence(report))}**`,
    report.reasons.map(reason => `- ${markdownProse(reason)}`).join('\n'),
    violations.length === 0
      ? ''
      : markdownTable(
          ['Refused', 'Rows', 'Why'],
          violations.map(({ target, rows: by, message }) => [
            target === '' ? 'the output' : markdownCode(target),
            by.map(markdownCode).join(', '),
            markdownProse(message),
          ]),
        ),
    exceptions.length === 0
      ? ''
      : markdownTable(
          ['Not written', 'Row', 'Why', 'What happens now'],
          exceptions.map(({ target, row, message, exceptionRule }) => [
            markdownCode(target),
            markdownCode(row),
            markdownProse(message),
            markdownProse(exceptionRule),
          ]),
        ),
    markdownFold(count(rows.length, 'row'), rowTable(rows)),
    fenced(exactJson(report.output, 2)),
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function rowTable(rows: readonly RowOutcome[]): string {
  return markdownTable(
    ['Row', 'Does', 'Target', 'Read', 'Written', 'Why'],
    rows.flatMap(row =>
      row.values.length === 0
        ? [
            [
              markdownCode(row.row),
              markdownCode(shortened(row.does)),
              markdownCode(row.target),
              '',
              '',
              markdownProse(row.reason),
            ],
          ]
        : row.values
            .slice(0, mostPlaces)
            .map(value => [
              markdownCode(row.row),
              markdownCode(shortened(row.does)),
              markdownCode(value.target),
              value.read
                .map(
                  ({ path, found, value: was }) =>
                    `${markdownCode(path)} ${found ? markdownCode(json(was)) : 'nothing'}`,
                )
                .join(', '),
              value.state === 'written' || value.state === 'default'
                ? markdownCode(json(value.value))
                : stateWords[value.state],
              markdownProse(value.reason),
            ]),
    ),
  );
}

/** A block whose fence is longer than any in the text. */
function fenced(text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(2, ...runs.map(run => run.length)) + 1);
  return `${fence}json\n${text}\n${fence}`;
}
