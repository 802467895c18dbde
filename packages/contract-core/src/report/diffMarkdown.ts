import type { DiffReport } from '../check-run';
import { notesOfSides } from '../model';
import type { ContractDescriptor } from '../model';
import { explanations, findingsTable } from './annotationMarkdown';
import type { Annotation } from './annotations';
import { diffSentence } from './diffSentence';
import {
  markdownCode,
  markdownFold,
  markdownProse,
  markdownTable,
} from './markdownText';
import { notesFold } from './noteText';
import { reasonList } from './reasonText';
import type { RenderOptions } from './reportFormat';
import { shortDigest } from './wording';

/** A comparison as a comment: one table, the rest folded away. */
export function diffMarkdown(
  report: DiffReport,
  annotations: readonly Annotation[],
  options: RenderOptions,
): string {
  const parts = [
    `**${markdownProse(diffSentence(report))}**`,
    reasonList(report.reasons),
  ];
  if (annotations.length > 0) parts.push(findingsTable(annotations));
  if (options.explain === true) parts.push(explanations(annotations));
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

function descriptorCells(side: ContractDescriptor): readonly string[] {
  return [
    markdownCode(side.file),
    side.format,
    markdownProse(side.label),
    markdownCode(shortDigest(side.digest)),
  ];
}
