import type { DiffReport } from '../check-run';
import { notesOfSides } from '../model';
import type { ContractDescriptor } from '../model';
import type { Annotation } from './annotations';
import { findingLines } from './annotationText';
import { diffSentence } from './diffSentence';
import { noteLines } from './noteText';
import { reasonLines } from './reasonText';
import type { RenderOptions } from './reportFormat';
import { oneLine, painter, paintVerdict } from './terminalText';
import { shortDigest } from './wording';

/** A comparison for a terminal. */
export function diffText(
  report: DiffReport,
  annotations: readonly Annotation[],
  options: RenderOptions,
): string {
  const paint = painter(options.colours);
  const lines = [
    paintVerdict(diffSentence(report), report.conclusion, paint),
    ...reasonLines(report.reasons, paint),
    '',
    `base      ${descriptorText(report.base)}`,
    `revision  ${descriptorText(report.revision)}`,
  ];
  if (annotations.length > 0) {
    lines.push('', ...findingLines(annotations, paint, options.explain));
  }
  const notes = noteLines(notesOfSides(report), paint);
  if (notes.length > 0) lines.push('', ...notes);
  return `${lines.join('\n')}\n`;
}

function descriptorText(side: ContractDescriptor): string {
  return [side.file, side.format, side.label, shortDigest(side.digest)]
    .filter(part => part !== '')
    .map(oneLine)
    .join('  ');
}
