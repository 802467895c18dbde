import { describe, expect, it } from 'vitest';
import { defaultParseLimits } from '../parseLimits';
import { readDocument } from '../syntax';
import { writtenAlike } from './writtenAlike';

function node(text: string) {
  const document = readDocument('schema.yaml', text, defaultParseLimits);
  if (!document.ok) throw new Error(document.problem.message);
  return document.root;
}

/** The references that decide, by their pointers; null where the texts differ. */
function compare(base: string, revision: string, values = 1000) {
  return (
    writtenAlike(node(base), node(revision), { remaining: values })?.map(
      ([left, right]) => `${left.pointer()} ${right.pointer()}`,
    ) ?? null
  );
}

describe('writtenAlike', () => {
  it.each([
    ['equal texts', '{type: string}', '{type: string}', []],
    [
      'keys in another order',
      '{type: string, maxLength: 3}',
      '{maxLength: 3, type: string}',
      [],
    ],
    ['another value', '{maxLength: 3}', '{maxLength: 4}', null],
    ['a number as a text', '{maxLength: 3}', "{maxLength: '3'}", null],
    ['a keyword more', '{type: string}', '{type: string, format: date}', null],
    ['a keyword less', '{type: string, format: date}', '{type: string}', null],
    ['a list for a text', '{type: string}', '{type: [string]}', null],
    [
      'other descriptions and examples',
      '{description: One, example: 1, properties: {a: {description: A}}}',
      '{properties: {a: {description: B, examples: [2]}}}',
      [],
    ],
    [
      'a property called description',
      '{properties: {description: {type: string}}}',
      '{properties: {}}',
      null,
    ],
    [
      'a description inside data',
      '{const: {description: One}}',
      '{const: {description: Two}}',
      null,
    ],
    [
      'references by places, whatever they are called',
      '{properties: {a: {$ref: "#/A"}}, items: {allOf: [{$ref: "#/B"}]}}',
      '{properties: {a: {$ref: "#/A"}}, items: {allOf: [{$ref: "#/B"}]}}',
      ['/properties/a /properties/a', '/items/allOf/0 /items/allOf/0'],
    ],
    [
      'a reference inside data',
      '{enum: [{$ref: x}]}',
      '{enum: [{$ref: x}]}',
      [],
    ],
    [
      'an unknown keyword with a reference',
      '{later: {$ref: "#/A"}}',
      '{later: {$ref: "#/A"}}',
      ['/later /later'],
    ],
    [
      'a keyword that moves what references mean',
      '{$id: a, type: string}',
      '{$id: a, type: string}',
      null,
    ],
  ])('%s', (_, base, revision, expected) => {
    expect(compare(base, revision)).toEqual(expected);
  });

  it('tells nothing beyond its budget', () => {
    const text = '{properties: {a: {type: string}}}';
    expect(compare(text, text, 4)).toEqual([]);
    expect(compare(text, text, 3)).toBeNull();
  });
});
