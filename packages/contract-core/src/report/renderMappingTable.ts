import type { Problem } from '../model';
import { problemsTable } from './annotationMarkdown';
import { annotationsOfProblems } from './annotations';
import { problemLines } from './annotationText';
import { jsonText } from './jsonText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { painter } from './terminalText';
import { count } from './wording';

/** The whole result of `interlock mapping import` and `export`. */
export interface MappingTableReport {
  readonly schemaVersion: 1;
  readonly command: 'mapping import' | 'mapping export';
  readonly sheet: string;
  readonly table: string;
  /** Nothing was written: the rest says what would be. */
  readonly dryRun: boolean;
  readonly rows: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly removed: number;
  };
  /** Cells that were not taken, or that a formula holds; each names its place. */
  readonly problems: readonly Problem[];
}

export function renderMappingTable(
  report: MappingTableReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  const annotations = annotationsOfProblems(report.problems);
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return [
        sentence(report),
        ...(annotations.length === 0 ? [] : ['', problemsTable(annotations)]),
        '',
      ].join('\n');
    case 'text':
      return [
        sentence(report),
        ...problemLines(annotations, painter(options.colours)),
        '',
      ].join('\n');
  }
}

function sentence({
  command,
  dryRun,
  sheet,
  table,
  rows,
  problems,
}: MappingTableReport): string {
  const [from, to] =
    command === 'mapping import' ? [table, sheet] : [sheet, table];
  const counts = [
    `${count(rows.added, 'row')} added`,
    `${rows.changed} changed`,
    `${rows.removed} removed`,
    `${rows.unchanged} as before`,
  ].join(', ');
  const left =
    problems.length === 0
      ? ''
      : `; ${count(problems.length, 'cell')} left as ${problems.length === 1 ? 'it was' : 'they were'}`;
  return `${from} ${dryRun ? 'would go' : 'went'} to ${to}: ${counts}${left}.`;
}
