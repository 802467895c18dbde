import type { SidedNote } from '@interlock/contract-core';
import { RiStickyNoteLine } from '@remixicon/react';
import styles from './DifferenceView.module.css';
import { notesOf } from './notesOfDifference';
import type { NotedDifference } from './notesOfDifference';

/** More notes than this are folded away. */
const mostNotes = 5;

/**
 * What was read oddly, or could not be compared: nobody judges it, and whoever
 * decides should know it. What may hide a change comes first.
 */
export function ComparisonNotes(props: { readonly compared: NotedDifference }) {
  const all = notesOf(props.compared);
  if (all.length === 0) return null;
  const ordered = [
    ...all.filter(note => note.hides),
    ...all.filter(note => !note.hides),
  ];
  const rest = ordered.slice(mostNotes);
  return (
    <aside className={styles.blind} aria-label="Notes">
      <RiStickyNoteLine size={18} aria-hidden="true" />
      <div>
        <b>Notes of the comparison</b>
        <NoteList notes={ordered.slice(0, mostNotes)} />
        {rest.length > 0 && (
          <details>
            <summary>
              {rest.length} more {rest.length === 1 ? 'note' : 'notes'}
            </summary>
            <NoteList notes={rest} />
          </details>
        )}
      </div>
    </aside>
  );
}

function NoteList(props: { readonly notes: readonly SidedNote[] }) {
  return (
    <ul>
      {props.notes.map(note => (
        <li key={`${note.side} ${placeOf(note)} ${note.code} ${note.message}`}>
          {note.message} {note.hides && <b>A change may lie here unseen.</b>}{' '}
          <code>{placeOf(note)}</code>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ side, location }: SidedNote): string {
  const place = `${location.file}:${location.line}`;
  return side === 'base' ? `${place} in the base` : place;
}
