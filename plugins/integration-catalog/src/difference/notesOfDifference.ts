import { notesOfSides } from '@interlock/contract-core';
import type { Note, SidedNote } from '@interlock/contract-core';
import type { Difference } from '@interlock/plugin-integration-catalog-common';

export type NotedDifference = Pick<Difference, 'base' | 'revision' | 'notes'>;

/** Runs from before notes have none. */
export function notesOf({
  base,
  revision,
  notes = [],
}: NotedDifference): readonly SidedNote[] {
  const noted = (side: NotedDifference['base']) =>
    side && { notes: (side.notes ?? []) as readonly Note[] };
  return notesOfSides({
    base: noted(base),
    revision: noted(revision),
    notes: notes as readonly Note[],
  });
}
