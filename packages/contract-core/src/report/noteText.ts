import type { SidedNote } from '../model';
import { markdownCode, markdownFold, markdownProse } from './markdownText';
import { oneLine } from './terminalText';
import type { Paint } from './terminalText';
import { count, placeInWords } from './wording';

/** More notes than this are counted, not listed; JSON has them all. */
const mostNotes = 10;

/** Notes as a section of a text report; nothing where there are none. */
export function noteLines(
  notes: readonly SidedNote[],
  paint: Paint,
): readonly string[] {
  if (notes.length === 0) return [];
  return [
    paint('Notes', 'bold'),
    ...listed(notes).map(
      note => `  - ${oneLine(note.message)} ${paint(placeOfNote(note), 'dim')}`,
    ),
    ...rest(notes).map(line => `  - ${line}`),
  ];
}

/** Notes folded away; nothing where there are none. */
export function notesFold(notes: readonly SidedNote[], title: string): string {
  if (notes.length === 0) return '';
  return markdownFold(
    title,
    [
      ...listed(notes).map(
        note =>
          `- ${markdownProse(note.message)} ${markdownCode(placeOfNote(note))}`,
      ),
      ...rest(notes).map(line => `- ${line}`),
    ].join('\n'),
  );
}

/** Those that could hide a change first, else in the order of the report. */
function listed(notes: readonly SidedNote[]): readonly SidedNote[] {
  const ordered = [
    ...notes.filter(note => note.hides),
    ...notes.filter(note => !note.hides),
  ];
  return ordered.slice(0, mostNotes);
}

function rest(notes: readonly SidedNote[]): readonly string[] {
  const left = notes.length - mostNotes;
  return left > 0 ? [`and ${count(left, 'more note')}`] : [];
}

function placeOfNote({ location, side }: SidedNote): string {
  const place = placeInWords(location);
  return side === 'base' ? `${place} in the base` : place;
}
