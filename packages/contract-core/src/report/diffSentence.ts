import type { DiffReport, FindingCounts } from '../check-run';
import { notesOfSides } from '../model';
import type { Conclusion, ContractDescriptor } from '../model';
import { oneLine } from './terminalText';
import { count, listInWords } from './wording';

const opening: Readonly<Record<Conclusion, string>> = {
  success: 'Compatible',
  failure: 'Incompatible',
  undecided: 'Undecided',
  neutral: 'Unchanged',
  skipped: 'Skipped',
};

/** The verdict in one sentence, with the words of the conclusion first. */
export function diffSentence(report: DiffReport): string {
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
