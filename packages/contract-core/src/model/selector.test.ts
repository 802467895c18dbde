import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selects } from './selector';

const fact = {
  part: 'schema',
  keyword: 'maxLength',
  edit: 'set',
  readOnly: false,
};

describe('selects', () => {
  it('asks for every attribute', () => {
    expect([
      selects({}, fact),
      selects({ part: 'schema', edit: 'set' }, fact),
      selects({ part: 'schema', edit: 'unset' }, fact),
      selects({ keyword: ['minLength', 'maxLength'] }, fact),
      selects({ readOnly: false }, fact),
      selects({ readOnly: 'false' }, fact),
      selects({ unheardOf: 'x' }, fact),
    ]).toEqual([true, true, false, true, true, false, false]);
  });

  it('reads an asterisk as any characters, and nothing else as a sign', () => {
    const keywords = ['max*', '*Length', 'm*L*h', 'max', '*x*x*', 'm.xLength'];
    expect(keywords.map(keyword => selects({ keyword }, fact))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('finds what a regular expression would find', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*') });
    fc.assert(
      fc.property(text, text, (pattern, value) => {
        const plain = value.replaceAll('*', 'c');
        const expected = new RegExp(`^${pattern.split('*').join('.*')}$`).test(
          plain,
        );
        expect(selects({ value: pattern }, { value: plain })).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
