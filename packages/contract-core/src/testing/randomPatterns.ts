import fc from 'fast-check';

/** Texts over the few characters that the random patterns speak of. */
export const randomText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom('a', 'b', 'c', '1', '-', ' ', '\n', 'é', '\u{1f600}'),
    {
      maxLength: 6,
    },
  )
  .map(characters => characters.join(''));

type Nested = Readonly<Record<'pattern' | 'sequence', string>>;

const sets = [
  'a',
  'b',
  'c',
  '1',
  '-',
  '.',
  '\\d',
  '\\w',
  '\\s',
  '\\S',
  '\\W',
  '[ab]',
  '[^a]',
  '[a-c1]',
  '[^\\s-]',
  '\\u{1f600}',
  '\\p{L}',
] as const;

const edges = ['^', '$', '\\b', '\\B'] as const;

function expressions(atoms: readonly string[]): fc.Arbitrary<string> {
  return fc.letrec<Nested>(tie => {
    const atom = fc.oneof(
      { maxDepth: 2, depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...atoms),
      tie('pattern').map(inner => `(?:${inner})`),
    );
    const times = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}', '{0}');
    const repeated = fc
      .tuple(atom, times)
      // Edges cannot be repeated with the `u` flag.
      .map(([part, count]) =>
        edges.some(edge => edge === part) ? part : part + count,
      );
    return {
      sequence: fc
        .array(repeated, { minLength: 1, maxLength: 4 })
        .map(parts => parts.join('')),
      pattern: fc
        .array(tie('sequence'), { minLength: 1, maxLength: 2 })
        .map(parts => parts.join('|')),
    };
  }).pattern;
}

/** Regular expressions that say what a whole text is. */
export const wholeExpression: fc.Arbitrary<string> = expressions(sets);

/** Patterns of ECMAScript with a regular language. */
export const randomPattern: fc.Arbitrary<string> = expressions([
  ...sets,
  ...edges,
]).chain(pattern =>
  fc.constantFrom(
    pattern,
    `^(?:${pattern})$`,
    `^(?!${pattern})`,
    `^(?=${pattern})[a-c]*$`,
  ),
);
