import type { ContractDescriptor } from './contractDescriptor';
import type { Note } from './note';

/** A note as a reader of a comparison meets it. */
export interface SidedNote extends Note {
  /** `base` for what only the base has; its line is in the base then. */
  readonly side: 'base' | 'revision' | 'comparison';
}

interface NotesOfComparison {
  readonly base: Pick<ContractDescriptor, 'notes'> | null;
  readonly revision: Pick<ContractDescriptor, 'notes'> | null;
  readonly notes: readonly Note[];
}

/**
 * The notes of a comparison and of its sides. What both sides have at one place
 * is told once, where it stands in the revision.
 */
export function notesOfSides({
  base,
  revision,
  notes,
}: NotesOfComparison): readonly SidedNote[] {
  const ofRevision = revision?.notes ?? [];
  const shared = new Set(ofRevision.map(withoutLine));
  const ofBase = (base?.notes ?? []).filter(
    note => !shared.has(withoutLine(note)),
  );
  return [
    ...notes.map(note => ({ ...note, side: 'comparison' as const })),
    ...ofRevision.map(note => ({ ...note, side: 'revision' as const })),
    ...ofBase.map(note => ({ ...note, side: 'base' as const })),
  ];
}

function withoutLine({ code, message, location }: Note): string {
  return JSON.stringify([code, message, location.pointer]);
}
