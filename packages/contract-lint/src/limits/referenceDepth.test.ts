import { describe, expect, it } from 'vitest';
import { defaultParseLimits, readDocument } from '@interlock/contract-core';
import { findDepthProblems } from './referenceDepth';

function problems(texts: Readonly<Record<string, string>>): readonly string[] {
  const documents = Object.entries(texts).map(([file, text]) => {
    const read = readDocument(file, text, defaultParseLimits);
    if (!read.ok) throw new Error(read.problem.message);
    return [file, read.root] as const;
  });
  return findDepthProblems(new Map(documents)).map(
    ({ code, file, line, column, pointer, message }) =>
      `${code} ${file}:${line}:${column} ${pointer} ${message}`,
  );
}

/** `count` schemas that refer to the one before, the first one to `end`. */
function chain(count: number, end: string, file = ''): string {
  const schemas = Array.from({ length: count }, (_, index) => {
    const target = index === 0 ? end : `${file}#/S${index - 1}`;
    return `S${index}: { items: { $ref: '${target}' } }`;
  });
  return `${schemas.join('\n')}\n`;
}

const tooDeep =
  'The document nests values deeper than 1500 levels once its references are followed, each reference counted as 3.';

describe('a chain of references', () => {
  it.each([
    ['of 370 schemas is followed', chain(370, '#/nowhere'), []],
    [
      'of 400 schemas is too long, told where it becomes so',
      chain(400, '#/nowhere'),
      [`limit-exceeded api.yaml:376:1 /S375 ${tooDeep}`],
    ],
    [
      'of references to references counts as well',
      Array.from(
        { length: 600 },
        (_, index) => `S${index}: { $ref: '#/S${index + 1}' }\n`,
      ).join(''),
      [`limit-exceeded api.yaml:100:1 /S99 ${tooDeep}`],
    ],
    ['that is a circle has no end to follow', chain(2_000, '#/S1999'), []],
    [
      'into a circle counts up to the circle',
      `${chain(400, '#/Circle')}Circle: { items: { $ref: '#/Circle' } }\n`,
      [`limit-exceeded api.yaml:375:1 /S374 ${tooDeep}`],
    ],
    ['to itself has no end', "A: { $ref: '#/A' }\n", []],
    [
      'to a value around it has no end',
      "A: { b: { c: { $ref: '#/A' }, d: { $ref: '#' } } }\n",
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(problems({ 'api.yaml': text })).toEqual(expected);
  });

  it('goes on in other documents', () => {
    expect(
      problems({
        'a/api.yaml': chain(200, '../b/names%20of.yaml#/S199'),
        'b/names of.yaml': chain(200, '#/nowhere'),
      }),
    ).toEqual([`limit-exceeded a/api.yaml:176:1 /S175 ${tooDeep}`]);
  });

  it('of 100000 references is counted without running out of stack', () => {
    expect(problems({ 'api.yaml': chain(100_000, '#/nowhere') })).toEqual([
      `limit-exceeded api.yaml:376:1 /S375 ${tooDeep}`,
    ]);
  });
});
