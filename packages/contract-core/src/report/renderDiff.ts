import type { DiffReport, FindingCounts } from '../check-run';
import { notesOfSides } from '../model';
import type { Conclusion, ContractDescriptor } from '../model';
import { explanations, findingsTable } from './findingMarkdown';
import { findingsText } from './findingText';
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
import { count, listInWords, shortDigest } from './wording';

/** A comparison of two contract files, for people or for programs. */
export function renderDiff(
  report: DiffReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return diffMarkdown(report, options);
    case 'text':
      return diffText(report, options);
  }
}

function diffText(report: DiffReport, options: RenderOptions): string {
  const paint = painter(options.colours);
  const lines = [
    paintVerdict(diffSentence(report), report.conclusion, paint),
    ...reasonLines(report.reasons, paint),
    '',
    `base      ${descriptorText(report.base)}`,
    `revision  ${descriptorText(report.revision)}`,
  ];
  if (report.findings.length > 0) {
    lines.push('', ...findingsText(report.findings, paint, options.explain));
  }
  const notes = noteLines(notesOfSides(report), paint);
  if (notes.length > 0) lines.push('', ...notes);
  return `${lines.join('\n')}\n`;
}

function diffMarkdown(report: DiffReport, options: RenderOptions): string {
  const parts = [
    `**${markdownProse(diffSentence(report))}**`,
    reasonList(report.reasons),
  ];
  if (report.findings.length > 0) parts.push(findingsTable(report.findings));
  if (options.explain === true) parts.push(explanations(report.findings));
  parts.push(notesFold(notesOfSides(report), 'Notes'));
  parts.push(
    markdownFold(
      'What was compared',
      markdownTable(
        ['Side', 'File', 'Format', 'Version', 'Digest'],
        [
          ['base', ...descriptorCells(report.base)],
          ['revision', ...descriptorCells(report.revision)],
        ],
      ),
    ),
  );
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

const opening: Readonly<Record<Conclusion, string>> = {
  success: 'Compatible',
  failure: 'Incompatible',
  undecided: 'Undecided',
  neutral: 'Unchanged',
  skipped: 'Skipped',
};

/** The verdict in one sentence, with the words of the conclusion first. */
function diffSentence(report: DiffReport): string {
  const { base, revision, findings } = report;
  const word = opening[report.conclusion];
  if (findings.length === 0) {
    const same = report.conclusion === 'neutral';
    const said = same ? 'mean the same' : 'differ only in what is turned off';
    const hidden = notesOfSides(report).some(note => note.hides)
      ? ', as far as both can be read'
      : '';
    return `${word}: ${versionInWords(base)} and ${versionInWords(revision)} ${said}${hidden}`;
  }
  return `${word}: ${countsInWords(report.summary)} ${stepInWords(base, revision)}`;
}

/** `from Orders 1.0.0 to 2.0.0`; the title again only where it changed. */
function stepInWords(
  base: ContractDescriptor,
  revision: ContractDescriptor,
): string {
  const [from, to] = [versionInWords(base), versionInWords(revision)];
  if (from === to) return `in ${from}`;
  const sameTitle = base.title === revision.title && revision.label !== '';
  return `from ${from} to ${sameTitle ? oneLine(revision.label) : to}`;
}

/** `4 breaking changes, 1 warning and 2 compatible changes`. */
function countsInWords(counts: FindingCounts): string {
  const parts = [];
  if (counts.error > 0) parts.push(count(counts.error, 'breaking change'));
  if (counts.warn > 0) parts.push(count(counts.warn, 'warning'));
  if (counts.info > 0) parts.push(count(counts.info, 'compatible change'));
  const undecided =
    counts.undecided > 0 ? ` (${counts.undecided} undecided)` : '';
  return `${listInWords(parts)}${undecided}`;
}

function versionInWords(side: ContractDescriptor): string {
  return (
    oneLine([side.title, side.label].filter(Boolean).join(' ')) ||
    oneLine(side.file)
  );
}

function descriptorText(side: ContractDescriptor): string {
  return [side.file, side.format, side.label, shortDigest(side.digest)]
    .filter(part => part !== '')
    .map(oneLine)
    .join('  ');
}

function descriptorCells(side: ContractDescriptor): readonly string[] {
  return [
    markdownCode(side.file),
    side.format,
    markdownProse(side.label),
    markdownCode(shortDigest(side.digest)),
  ];
}
