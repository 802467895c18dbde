import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderNotes } from './note';
import type { Note } from './note';

function note(file: string, line: number, message: string, hides = false) {
  const location = { file, pointer: '', line, column: 1 };
  return { code: 'unusual-structure', message, location, hides } as const;
}

const anyNote: fc.Arbitrary<Note> = fc
  .tuple(
    fc.constantFrom('a.yaml', 'b.yaml'),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('One.', 'Two.'),
    fc.boolean(),
  )
  .map(parts => note(...parts));

describe('notes', () => {
  it('are told once each, in the order of the files', () => {
    expect(
      orderNotes([
        note('b.yaml', 1, 'Three.'),
        note('a.yaml', 2, 'Two.'),
        note('a.yaml', 2, 'One.'),
        note('a.yaml', 2, 'Two.', true),
        note('b.yaml', 1, 'Three.'),
      ]),
    ).toEqual([
      note('a.yaml', 2, 'One.'),
      note('a.yaml', 2, 'Two.', true),
      note('b.yaml', 1, 'Three.'),
    ]);
  });

  it('come in one order, whatever order they were taken in', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyNote)
          .chain(notes =>
            fc.tuple(
              fc.constant(notes),
              fc.shuffledSubarray(notes, { minLength: notes.length }),
            ),
          ),
        ([notes, shuffled]) => {
          expect(orderNotes(shuffled)).toEqual(orderNotes(notes));
        },
      ),
    );
  });
});
