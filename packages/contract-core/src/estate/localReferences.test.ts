import { describe, expect, it } from 'vitest';
import { referencedDocuments } from './localReferences';

describe('referencedDocuments', () => {
  it.each([
    ['a contract that stays in itself', 'a: { $ref: "#/components/x" }\n', []],
    ['a reference in block style', 'a:\n  $ref: ./b.yaml#/B\n', ['./b.yaml']],
    ['a folded scalar', 'a:\n  $ref: >-\n    b.yaml\n', ['b.yaml']],
    ['JSON with an escaped key', '{"\\u0024ref": "b.json#/x"}', ['b.json']],
    [
      'each document once',
      'a: { $ref: b.yaml#/x }\nb: { $ref: "b.yaml#/y" }\n',
      ['b.yaml'],
    ],
    [
      'references inside lists',
      'a:\n  - $ref: z.yaml\n  - - $ref: y.yaml\n',
      ['y.yaml', 'z.yaml'],
    ],
    [
      'a key that is a collection',
      '? { a: 1 }\n: { $ref: b.yaml }\nc: { $ref: c.yaml }\n',
      ['b.yaml', 'c.yaml'],
    ],
    ['a text that only speaks of $ref', 'a: "use $ref: b.yaml"\n', []],
    ['a member named $ref that is no text', 'a: { $ref: { x: 1 } }\n', []],
    ['XML', '<?xml version="1.0"?><a $ref="b.yaml"/>', []],
    ['a text that is no YAML', 'a: [\n$ref: b.yaml', []],
  ])('%s', (_name, text, documents) => {
    expect(referencedDocuments(text)).toEqual(documents);
  });
});
