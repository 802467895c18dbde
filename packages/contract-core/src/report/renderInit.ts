import type { Problem } from '../model';
import { problemsTable } from './annotationMarkdown';
import { annotationsOfProblems } from './annotations';
import { problemLines } from './annotationText';
import { jsonText } from './jsonText';
import { markdownCode, markdownProse } from './markdownText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { painter } from './terminalText';
import { count } from './wording';

/** The whole result of `interlock init`. */
export interface InitReport {
  readonly schemaVersion: 1;
  readonly command: 'init';
  /** Nothing was written: the rest says what would be. */
  readonly dryRun: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly action: 'written' | 'kept';
  }[];
  readonly baseline: {
    readonly file: string;
    /** Counts of findings, not of entries. */
    readonly kept: number;
    readonly removed: number;
    readonly added: number;
    /** New findings that were not adopted, and so count. */
    readonly left: number;
    /** Findings of rules that the policy lets nobody waive. */
    readonly refused: number;
  };
  /** Contracts that could not be judged; their entries stay as they are. */
  readonly problems: readonly Problem[];
}

export function renderInit(
  report: InitReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return initMarkdown(report);
    case 'text':
      return initText(report, options);
  }
}

function initText(report: InitReport, options: RenderOptions): string {
  const paint = painter(options.colours);
  const lines = [
    ...report.files.map(
      ({ file, action }) => `${wordOf(report, action)}  ${file}`,
    ),
    '',
    ...baselineSentences(report),
    ...(report.problems.length === 0 ? [] : ['', paint('Not judged', 'bold')]),
    ...problemLines(annotationsOfProblems(report.problems), paint).map(
      line => `  ${line}`,
    ),
  ];
  return `${lines.join('\n').trimStart()}\n`;
}

function wordOf(
  { dryRun }: InitReport,
  action: InitReport['files'][number]['action'],
): string {
  if (action === 'kept') return 'kept       ';
  return dryRun ? 'would write' : 'wrote      ';
}

function baselineSentences({
  baseline,
  dryRun,
}: InitReport): readonly string[] {
  const { file, kept, removed, added, left, refused } = baseline;
  const would = dryRun ? 'would be ' : '';
  return [
    `${count(added, 'finding')} ${would}adopted in ${file}, ${removed} ${would}taken out because gone, ${kept} kept.`,
    ...(left > 0
      ? [
          `${count(left, 'finding')} not in the baseline ${left === 1 ? 'counts' : 'count'}; --baseline-only --accept-new adopts ${left === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(refused > 0
      ? [
          `${count(refused, 'finding')} of rules that the governance policy lets nobody waive ${refused === 1 ? 'counts' : 'count'}.`,
        ]
      : []),
  ];
}

function initMarkdown(report: InitReport): string {
  const parts = [
    report.files
      .map(
        ({ file, action }) =>
          `- ${wordOf(report, action).trim()} ${markdownCode(file)}`,
      )
      .join('\n'),
    baselineSentences(report).map(markdownProse).join('\n'),
    report.problems.length > 0
      ? problemsTable(annotationsOfProblems(report.problems))
      : '',
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
