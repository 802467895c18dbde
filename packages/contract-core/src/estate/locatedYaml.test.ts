import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachValues } from './jsonPointer';
import { readLocatedYaml } from './locatedYaml';

describe('readLocatedYaml', () => {
  it('places members of every document of a file', () => {
    const text = [
      'kind: System',
      'spec:',
      '  owner: a',
      '  list:',
      '    - ref: x',
      '    - { ref: y, "a/b~c": 1 }',
      '---',
      '# nothing',
      '---',
      'kind: Domain',
      '',
    ].join('\n');
    const { documents, problems } = readLocatedYaml('a.yaml', text);
    expect(problems).toEqual([]);
    expect(documents.map(document => document.value)).toEqual([
      {
        kind: 'System',
        spec: { owner: 'a', list: [{ ref: 'x' }, { ref: 'y', 'a/b~c': 1 }] },
      },
      { kind: 'Domain' },
    ]);
    const place = (document: number, pointer: string) => {
      const { line, column } = documents[document]!.locate(pointer);
      return `${line}:${column}`;
    };
    expect({
      whole: place(0, ''),
      owner: place(0, '/spec/owner'),
      item: place(0, '/spec/list/0'),
      ref: place(0, '/spec/list/1/ref'),
      escaped: place(0, '/spec/list/1/a~1b~0c'),
      absent: place(0, '/spec/list/7/ref'),
      second: place(1, '/kind'),
    }).toEqual({
      whole: '1:1',
      owner: '3:3',
      item: '5:7',
      ref: '6:9',
      escaped: '6:17',
      absent: '4:3',
      second: '10:1',
    });
  });

  it.each([
    ['a: [1\nb: 2\n', 'deficient indentation', 2, 1],
    ['a: 1\na: 2\n', 'duplicated mapping key', 2, 1],
    ['a: *nowhere\n', 'unidentified alias "nowhere"', 1, 5],
    [
      '{"a": 1,}}',
      'end of the stream or a document separator is expected',
      1,
      10,
    ],
  ])('says where %j is no YAML', (text, reason, line, column) => {
    expect(readLocatedYaml('a.yaml', text)).toEqual({
      documents: [],
      problems: [
        {
          code: 'syntax-error',
          message: `The file is not valid YAML: ${reason}.`,
          remedy: 'Correct the marked line; nothing of this file was read.',
          file: 'a.yaml',
          pointer: '',
          line,
          column,
        },
      ],
    });
  });

  it('refuses what only an attacker nests or repeats that much', () => {
    const deep = '['.repeat(500);
    const aliases = `a: &a x\nb: [${Array(200).fill('*a').join(', ')}]\n`;
    expect(readLocatedYaml('a.yaml', deep).problems).toHaveLength(1);
    expect(readLocatedYaml('a.yaml', aliases).problems).toHaveLength(1);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const { documents, problems } = readLocatedYaml('a.yaml', text);
        return documents.length === 0 || problems.length === 0;
      }),
    );
  });

  it('places every member of any JSON value at its own key', () => {
    const value = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue());
    fc.assert(
      fc.property(value, members => {
        const text = JSON.stringify(members, null, 2);
        const lines = text.split('\n');
        const { documents, problems } = readLocatedYaml('a.json', text);
        expect(problems).toEqual([]);
        for (const key of Object.keys(members)) {
          const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
          const { line, column } = documents[0]!.locate(pointer);
          const written = lines[line - 1]!.slice(column - 1);
          expect(written.startsWith(`${JSON.stringify(key)}:`)).toBe(true);
        }
      }),
    );
  });
});

describe('reachValues', () => {
  const document = {
    a: [{ b: 1 }, { b: 2 }, { c: 3 }, 'text'],
    'x/y': { z: null },
  };
  it.each([
    [
      '/a/*/b',
      [
        { pointer: '/a/0/b', value: 1 },
        { pointer: '/a/1/b', value: 2 },
      ],
    ],
    ['/a/1/b', [{ pointer: '/a/1/b', value: 2 }]],
    ['/x~1y/z', [{ pointer: '/x~1y/z', value: null }]],
    ['/a/b', []],
    ['/toString', []],
    ['', [{ pointer: '', value: document }]],
  ])('%s', (pattern, reached) => {
    expect(reachValues(document, pattern)).toEqual(reached);
  });
});
