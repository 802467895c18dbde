import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdownCode, markdownProse, markdownTable } from './markdownText';
import { oneLine } from './terminalText';

/** Any text, with what could do harm made likely. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '|',
        '`',
        '``',
        '\\',
        '<b>',
        '&lt;',
        '@team',
        '\n',
        '\r\n',
        '\u001b[2J',
        '\u202e',
        '](',
        '![',
        '#1',
      ),
    ),
  )
  .map(parts => parts.join(''));

it('text of a contract stays on one line and holds nothing that a terminal acts on', () => {
  // eslint-disable-next-line no-control-regex -- the controls are what is looked for
  const controls = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
  fc.assert(
    fc.property(hostile, text => {
      expect(oneLine(text)).not.toMatch(controls);
    }),
  );
});

it('a table keeps its rows and columns whatever stands in its cells', () => {
  fc.assert(
    fc.property(hostile, hostile, (prose, code) => {
      const table = markdownTable(
        ['a', 'b'],
        [[markdownProse(prose), markdownCode(code)]],
      );
      const [, , row = '', ...more] = table.split('\n');
      expect(more).toEqual([]);
      // A pipe ends a cell unless an odd number of backslashes stands before it.
      const pipes = [...row.matchAll(/(\\*)\|/gu)].filter(
        ([, backslashes = '']) => backslashes.length % 2 === 0,
      );
      expect(pipes.length).toBe(3);
    }),
  );
});

it('prose holds no tag, no mention and no open link', () => {
  fc.assert(
    fc.property(hostile, text => {
      const prose = markdownProse(text);
      expect(prose).not.toMatch(/[<>]/u);
      expect(prose).not.toMatch(/@\w/u);
      expect(prose).not.toMatch(/(^|[^\\])(\\\\)*[[\]`]/u);
    }),
  );
});

it.each([
  ['GET /orders/{id}', '`GET /orders/{id}`'],
  ['a`b', '``a`b``'],
  ['`', '`` ` ``'],
  ['a|b', '<code>a\\|b</code>'],
  ['', ''],
])('code span of %s', (text, span) => {
  expect(markdownCode(text)).toBe(span);
});
