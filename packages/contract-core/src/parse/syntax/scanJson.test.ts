import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDoubles } from '../../model';
import { defaultParseLimits } from '../parseLimits';
import { described, outcome } from '../../testing/readerOutcome';
import { explainJson, readJson } from './readJson';
import { scanJson } from './scanJson';
import { SourceText } from './syntaxNode';

const limits = { ...defaultParseLimits, maxDepth: 20, maxNodes: 200 };

function source(text: string): SourceText {
  return new SourceText('a.json', text);
}

/** JSON with blanks of all kinds between its tokens. */
const document = fc
  .tuple(
    fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }),
    fc.constantFrom('', ' ', '\t', '\r\n', '\n  '),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(
    ([value, blanks, mark]) =>
      `${mark}${JSON.stringify(value, null, blanks)}${blanks}`,
  );

describe('scanJson', () => {
  it('gives the tree and the places of the reader that explains', () => {
    fc.assert(
      fc.property(document, text => {
        const fast = outcome(() => readJson(source(text), limits));
        expect(fast).toEqual(outcome(() => explainJson(source(text), limits)));
      }),
    );
  });

  it('reads what JSON.parse reads, and nothing else', () => {
    const edits = fc.tuple(
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.constantFrom(
        '',
        ',',
        '"',
        '\\',
        '{',
        '}',
        ']',
        ':',
        '0',
        '-',
        'e',
        '\u0001',
        '\u00a0',
        '//',
        'n',
      ),
    );
    fc.assert(
      fc.property(document, edits, (text, [place, removed, inserted]) => {
        const at = place % (text.length + 1);
        const edited = `${text.slice(0, at)}${inserted}${text.slice(at + removed)}`;
        const root = scanJson(source(edited), defaultParseLimits);
        if (root === null) return;
        const plain = edited.replace(/^\uFEFF/, '');
        expect(withDoubles(root.toData())).toEqual(JSON.parse(plain));
        expect(described(root)).toEqual(
          outcome(() => explainJson(source(edited), defaultParseLimits)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['an empty text', ''],
    ['blanks only', ' \n'],
    ['two documents', '{} {}'],
    ['a trailing comma', '[1,]'],
    ['a comment', '[1] // one'],
    ['a key without quotes', '{a: 1}'],
    ['a key written twice', '{"a": 1, "\\u0061": 2}'],
    ['an unknown escape', '["\\x"]'],
    ['a line break in a string', '["\n"]'],
    ['a string without an end', '["a'],
    ['a number with a leading zero', '[01]'],
    ['a number without digits', '[-]'],
    ['a word', 'nothing'],
    ['too many values', JSON.stringify(Array.from({ length: 200 }))],
    ['too deep nesting', `${'['.repeat(22)}${']'.repeat(22)}`],
  ])('leaves %s to the reader that explains', (_, text) => {
    expect(scanJson(source(text), limits)).toBeNull();
  });

  it('takes nesting and values up to the limits', () => {
    const deep = `${'['.repeat(21)}${']'.repeat(21)}`;
    expect(scanJson(source(deep), limits)?.height).toBe(20);
    const wide = JSON.stringify(Array.from({ length: 199 }));
    expect(scanJson(source(wide), limits)?.size).toBe(200);
  });
});
