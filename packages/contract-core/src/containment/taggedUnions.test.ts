import { describe, expect, it } from 'vitest';
import { createContainment } from './containment';
import { readSchema as read } from '../testing/readSchema';
import type { SchemaData } from '../testing/readSchema';

function within(inner: SchemaData, outer: SchemaData) {
  const engine = createContainment({ direction: 'none' });
  return engine.within([read(inner)], [read(outer)]);
}

/** How the branches of a union are told apart. */
type Branch = (index: number, longest: number) => SchemaData;

const text = (longest: number) => ({ type: 'string', maxLength: longest });

const spellings: Readonly<Record<string, Branch>> = {
  'a constant': (index, longest) => ({
    type: 'object',
    required: ['tag'],
    properties: { tag: { const: `e${index}` }, text: text(longest) },
  }),
  'an enumeration of one': (index, longest) => ({
    type: 'object',
    required: ['tag'],
    properties: { tag: { enum: [`e${index}`] }, text: text(longest) },
  }),
  'several values each': (index, longest) => ({
    type: 'object',
    required: ['tag'],
    properties: {
      tag: { enum: [`e${index}`, `f${index}`] },
      text: text(longest),
    },
  }),
  numbers: (index, longest) => ({
    type: 'object',
    required: ['tag'],
    properties: { tag: { const: index }, text: text(longest) },
  }),
  'two tags together': (index, longest) => ({
    type: 'object',
    required: ['kind', 'version'],
    properties: {
      kind: { const: `k${index % 7}` },
      version: { const: Math.floor(index / 7) },
      text: text(longest),
    },
  }),
  'a constant in nested allOf': (index, longest) => ({
    allOf: [
      { type: 'object', required: ['tag'] },
      { allOf: [{ properties: { tag: { const: `e${index}` } } }] },
      { properties: { text: text(longest) } },
    ],
  }),
  'a constant inside of a property': (index, longest) => ({
    type: 'object',
    required: ['meta'],
    properties: {
      meta: {
        type: 'object',
        required: ['tag'],
        properties: { tag: { const: `e${index}` } },
      },
      text: text(longest),
    },
  }),
  'a constant of objects, without a type': (index, longest) => ({
    required: ['tag'],
    properties: { tag: { const: `e${index}` }, text: text(longest) },
  }),
  'a constant that may be missing': (index, longest) => ({
    type: 'object',
    additionalProperties: false,
    properties: { tag: { const: `e${index}` }, text: text(longest) },
  }),
  'a constant that may be missing, open': (index, longest) => ({
    type: 'object',
    properties: { tag: { const: `e${index}` }, text: text(longest) },
  }),
};

/** Many only once, because all go the same way. */
const countsOf = (spelling: string): readonly number[] =>
  spelling === 'a constant' ? [7, 200] : [40];

const rows = Object.entries(spellings).flatMap(([spelling, branch]) =>
  ['oneOf', 'anyOf'].flatMap(keyword =>
    countsOf(spelling).map(count => ({ spelling, branch, keyword, count })),
  ),
);

describe.each(rows)(
  '$count branches of $keyword told apart by $spelling',
  ({ branch, keyword, count }) => {
    const union = (change: (index: number) => SchemaData | null) => ({
      [keyword]: Array.from({ length: count }, (_, index) =>
        change(index),
      ).filter(part => part !== null),
    });
    const whole = union(index => branch(index, 20));
    const tightened = union(index => branch(index, index === 5 ? 5 : 20));

    it('is within itself and within a looser one', () => {
      expect([within(whole, whole), within(tightened, whole)]).toEqual([
        { kind: 'within' },
        { kind: 'within' },
      ]);
    });

    it('is outside of one with a tighter branch', () => {
      expect(within(whole, tightened)).toMatchObject({
        kind: 'outside',
        witness: { text: 'aaaaaa' },
      });
    });
  },
);

describe('tags that may be missing', () => {
  const closed = (index: number): SchemaData => ({
    type: 'object',
    additionalProperties: false,
    properties: {
      kind: { type: 'string', enum: [`w${index}`] },
      token: { type: 'string' },
      saved: { type: 'string' },
    },
  });
  const union = (count: number) => ({
    oneOf: Array.from({ length: count }, (_, index) => closed(index)),
  });

  it.each([2, 7, 10, 60])('of %i branches one is gone', count => {
    expect(within(union(count), union(count - 1))).toEqual({
      kind: 'outside',
      witness: { kind: `w${count - 1}` },
      pointer: '/kind',
    });
  });

  it('leave one branch what no other one takes from it', () => {
    // One branch takes objects without a kind; two refuse them by being two.
    expect(within(union(1), union(2))).toEqual({
      kind: 'outside',
      witness: {},
      pointer: '',
    });
  });

  it('overlap where the tag is missing', () => {
    const { oneOf } = union(5);
    expect(within({ anyOf: oneOf }, { oneOf })).toEqual({
      kind: 'outside',
      witness: {},
      pointer: '',
    });
  });
});

describe('branches that overlap', () => {
  const number = { type: 'number' };
  const text5 = { type: 'string', maxLength: 5 };

  it.each<[SchemaData, SchemaData, unknown]>([
    // What two branches take fits neither way of saying it.
    [
      { anyOf: [{ type: 'integer' }, number] },
      { oneOf: [{ type: 'integer' }, number] },
      1,
    ],
    [
      { oneOf: [number, text5] },
      { oneOf: [number, text5, { type: 'string' }] },
      'text',
    ],
    [
      { type: 'object', required: ['a'] },
      { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      { a: 'text', b: 'text' },
    ],
  ])('%j within %j', (inner, outer, witness) => {
    expect(within(inner, outer)).toMatchObject({ kind: 'outside', witness });
  });
});

describe('the budget of a run', () => {
  // Told apart by lengths only, which no tag shows.
  const untagged = (longest: number) => ({
    oneOf: Array.from({ length: 60 }, (_, index) => ({
      type: 'object',
      required: ['code'],
      properties: {
        code: { type: 'string', minLength: index * 2, maxLength: index * 2 },
        text: text(longest),
      },
    })),
  });

  it('ends as undecided, for the question and for those after it', () => {
    const engine = createContainment({ direction: 'none', runBudget: 2_000 });
    const [wide, tight] = [read(untagged(20)), read(untagged(5))];
    expect([
      engine.within([wide], [tight]),
      engine.within([tight], [wide]),
    ]).toEqual([
      {
        kind: 'undecided',
        reason: 'the search took more steps than are allowed',
      },
      {
        kind: 'undecided',
        reason:
          'the questions before took all steps that one comparison may take',
      },
    ]);
  });
});
