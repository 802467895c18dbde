import * as fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { defaultParseLimits } from '../parseLimits';
import { described, outcome } from '../../testing/readerOutcome';
import { readWholeYaml } from './readYaml';
import { scanYaml } from './scanYaml';
import { SourceText } from './syntaxNode';

const limits = defaultParseLimits;

function source(text: string): SourceText {
  return new SourceText('a.yaml', text);
}

/** Whether the scanner took the text; where it did, both readers must agree. */
function scans(text: string): boolean {
  const root = scanYaml(source(text), limits);
  if (root === null) return false;
  expect(described(root)).toEqual(
    outcome(() => readWholeYaml(source(text), limits)),
  );
  return true;
}

/** Texts with the signs that mean something to YAML, alone and in company. */
const words = fc
  .array(
    fc.constantFrom(
      ...['a', 'word', '1', '-', ':', '#', ' ', "'", '"', '[', ']', '{', '}'],
      ...[',', '|', '>', '&', '*', '!', '?', '%', '@', '\n', '\\', '~', 'é'],
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

const value = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    fc.constantFrom<unknown>(null, true, false, 0, -1.5, 1e21, '', 'null'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(words, tie('value'), { maxKeys: 4 }),
  ),
})).value;

const document = fc
  .tuple(
    fc.dictionary(words, value, { minKeys: 1, maxKeys: 4 }),
    fc.record({
      indent: fc.constantFrom(2, 3, 4),
      seqNoIndent: fc.boolean(),
      flowLevel: fc.constantFrom(-1, -1, 1, 2),
      lineWidth: fc.constantFrom(-1, 20, 80),
      noRefs: fc.constant(true),
      forceQuotes: fc.boolean(),
    }),
  )
  .map(([content, options]) => dump(content, options));

const edit = fc.tuple(
  fc.nat(),
  fc.nat({ max: 3 }),
  fc.constantFrom(
    ...['', ' ', '  ', '\n', '\n\n', '\n  ', ':', ': ', '- ', '#', ' #', '"'],
    ...[
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '|\n',
      '>-\n',
      '|+\n\n',
      '\t',
      '&a ',
      '*a',
    ],
    ...['!!str ', '? ', '---\n', 'a', 'b: c', '\\', '<<: ', '\r\n'],
  ),
);

function edited(
  text: string,
  edits: readonly (readonly [number, number, string])[],
) {
  let result = text;
  for (const [place, removed, inserted] of edits) {
    const at = place % (result.length + 1);
    result = `${result.slice(0, at)}${inserted}${result.slice(at + removed)}`;
  }
  return result;
}

describe('scanYaml', () => {
  it('gives the tree and the places of the reader of the whole language', () => {
    let scanned = 0;
    fc.assert(
      fc.property(document, text => {
        if (scans(text)) scanned += 1;
      }),
      { numRuns: 300, seed: 11 },
    );
    // Words full of signs are quoted with escapes that are left to the other.
    expect(scanned).toBeGreaterThan(60);
  });

  it('takes nothing that the whole language reads in another way', () => {
    fc.assert(
      fc.property(document, fc.array(edit, { maxLength: 3 }), (text, edits) => {
        scans(edited(text, edits));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a mapping', 'a: 1\nb: two\n'],
    ['no line break at the end', 'a: 1'],
    ['a mark at the start', '---\na: 1\n'],
    ['nothing behind a key', 'a:\nb:\n  c:\n'],
    ['comments', '# one\na: 1 # two\n\n  # three\nb: # four\n  c: d#e\n'],
    ['lists under keys', 'a:\n- 1\n- b: 2\n  c: 3\nd:\n  - - x\n    - y\n'],
    ['a list at the root', '-\n  a: 1\n- b\n'],
    [
      'texts over lines',
      "a: one\n  two\n\n  three\nb: 'x\n  y''s'\nc: \"p\n  q\\n\"\n",
    ],
    [
      'block texts',
      'a: |\n  one\n    two\n\nb: >-\n  x\n  y\n\n  z\nc: |+\n  k\n\nd:\n  e: |\nf: 1\n',
    ],
    [
      'flow collections',
      'a: [1, "b", {c: d, "e": []}]\nf: {\n  g: h\n}\ni: {}\n',
    ],
    ['quoted keys', '\'200\': ok\n"a b": c\n/a/{b}: d\n'],
  ])('reads %s', (_, text) => {
    expect(scans(text)).toBe(true);
  });

  it.each([
    ['an anchor', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge key', 'a:\n  <<: {b: 1}\n'],
    ['a key over lines', '? a\n: b\n'],
    ['a key written twice', 'a: 1\na: 2\n'],
    ['an indented text with a width', 'a: |2\n   b\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['a carriage return', 'a: 1\r\nb: 2\r\n'],
    ['a tab', 'a:\t1\n'],
    ['an unknown escape', 'a: "\\x41"\n'],
    ['a mapping on the line of its key', 'a: b: c\n'],
    ['a deeper line', 'a: 1\n  b: 2\n'],
    ['a list item without a value', '- a\n-\n'],
    ['a pair in a list', '[a: b]\n'],
    ['a trailing comma', 'a: [b, ]\n'],
    ['a scalar alone', 'text\n'],
    ['an empty text', '\n'],
  ])('leaves %s to the reader of the whole language', (_, text) => {
    expect(scanYaml(source(text), limits)).toBeNull();
  });

  it('keeps the limits', () => {
    const nested = (depth: number) =>
      `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const narrow = { ...limits, maxDepth: 20, maxNodes: 12 };
    expect(scanYaml(source(nested(11)), narrow)?.height).toBe(10);
    expect(scanYaml(source(nested(12)), narrow)).toBeNull();
    expect(scanYaml(source('[1,2,3,4,5,6,7,8,9,10,11]'), narrow)?.size).toBe(
      12,
    );
    expect(scanYaml(source('[1,2,3,4,5,6,7,8,9,10,11,12]'), narrow)).toBeNull();
  });
});
