import type { Location } from './location';
import type { Problem } from './problem';

/**
 * What a reader should know although a contract could be read or compared: a
 * spelling that was taken for another one, a reference that is not followed, a
 * place that could not be asked about as a whole. One sentence and its place.
 */
export interface Note {
  readonly code: NoteCode;
  readonly message: string;
  readonly location: Location;
  /** Whether a change may lie here that the comparison cannot see. */
  readonly hides: boolean;
}

export type NoteCode =
  | 'accepts-nothing'
  | 'dangling-reference'
  | 'impossible-value'
  | 'left-out'
  | 'place-undecided'
  | 'remote-reference'
  | 'unusual-structure';

/** Each note once, in the order in which somebody reads the files. */
export function orderNotes(notes: readonly Note[]): readonly Note[] {
  const once = new Map<string, Note>();
  for (const note of notes) {
    const key = keyOf(note);
    const known = once.get(key);
    // Of two that say the same, the one that hides more is kept.
    if (known === undefined || (note.hides && !known.hides)) {
      once.set(key, note);
    }
  }
  return [...once.values()].sort(compareNotes);
}

/** A problem that did not keep a document from being read. */
export function noteOf(
  { message, file, pointer, line, column }: Problem,
  code: NoteCode,
  hides: boolean,
): Note {
  return { code, message, location: { file, pointer, line, column }, hides };
}

function keyOf({ code, message, location }: Note): string {
  const { file, pointer, line, column } = location;
  return JSON.stringify([code, message, file, pointer, line, column]);
}

function compareNotes(one: Note, other: Note): number {
  const [left, right] = [one.location, other.location];
  return (
    compareTexts(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compareTexts(left.pointer, right.pointer) ||
    compareTexts(one.code, other.code) ||
    compareTexts(one.message, other.message)
  );
}

/** By code units, so that no locale of a machine decides. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
