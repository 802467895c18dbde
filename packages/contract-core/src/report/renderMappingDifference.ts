import { isSameSheet, sheetDifferenceLines } from '../mapping';
import type { SheetDifference } from '../mapping';
import type { Problem } from '../model';
import { problemsTable } from './annotationMarkdown';
import { annotationsOfProblems } from './annotations';
import { problemLines } from './annotationText';
import { jsonText } from './jsonText';
import { markdownCode } from './markdownText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { painter } from './terminalText';
import { count } from './wording';

/** The whole result of `interlock mapping diff`. */
export interface MappingDifferenceReport extends SheetDifference {
  readonly schemaVersion: 1;
  readonly command: 'mapping diff';
  readonly base: { readonly file: string };
  readonly revision: { readonly file: string };
  /** Rows of either side that cannot be read, and so are not compared. */
  readonly problems: readonly Problem[];
}

export function renderMappingDifference(
  report: MappingDifferenceReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  const annotations = annotationsOfProblems(report.problems);
  const lines = sheetDifferenceLines(report);
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return [
        sentence(report),
        ...(lines.length === 0 ? [] : ['', '```diff', ...lines, '```']),
        ...(annotations.length === 0 ? [] : ['', problemsTable(annotations)]),
        '',
      ].join('\n');
    case 'text':
      return [
        sentence(report).replaceAll('`', ''),
        ...(lines.length === 0 ? [] : ['', ...lines]),
        ...problemLines(annotations, painter(options.colours)),
        '',
      ].join('\n');
  }
}

function sentence(report: MappingDifferenceReport): string {
  const files = `${markdownCode(report.base.file)} and ${markdownCode(report.revision.file)}`;
  if (isSameSheet(sides(report))) return `${files} say the same.`;
  const { mappings, rows, valueMaps } = report;
  const counts = [
    { number: mappings.length, word: 'mapping' },
    { number: rows.length, word: 'row' },
    { number: valueMaps.length, word: 'value map' },
  ]
    .filter(({ number }) => number > 0)
    .map(({ number, word }) => count(number, word));
  return `${files} differ${counts.length === 0 ? '' : ` in ${counts.join(', ')}`}.`;
}

/** The lists of the difference alone. */
function sides(report: MappingDifferenceReport): SheetDifference {
  const { mappings, rows, valueMaps, people } = report;
  return { mappings, rows, valueMaps, people };
}
