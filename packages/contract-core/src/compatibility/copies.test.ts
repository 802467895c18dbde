import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

type Schema = { readonly [keyword: string]: unknown };

function fingerprints(base: Schema, revision: Schema): readonly string[] {
  const contract = (schema: Schema) => {
    const content = { 'application/json': { schema } };
    return {
      file: 'things.json',
      text: JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'Things', version: '1' },
        paths: {
          '/things': {
            put: {
              requestBody: { required: true, content },
              responses: { 200: { description: 'Done.', content } },
            },
          },
        },
      }),
      references: [],
    };
  };
  return compareVersions(contract(base), contract(revision)).findings.map(
    ({ ruleId, severity, fingerprint }) =>
      `${severity} ${ruleId} ${fingerprint}`,
  );
}

const text = { type: 'string', maxLength: 20 };
const copies: readonly (readonly [string, (schema: Schema) => Schema])[] = [
  ['a member of allOf twice', schema => ({ allOf: [schema, schema] })],
  ['a branch of anyOf twice', schema => ({ anyOf: [schema, schema] })],
  ['a member of allOf alone', schema => ({ allOf: [schema] })],
  ['a branch of oneOf alone', schema => ({ oneOf: [schema] })],
];

describe.each(copies)('%s', (_, copy) => {
  it('means what it means once', () => {
    expect(fingerprints(text, copy(text))).toEqual([]);
    expect(fingerprints(copy(text), text)).toEqual([]);
  });

  it('leaves a removed property of a map what it is', () => {
    const base = {
      type: 'object',
      properties: { note: text },
      additionalProperties: text,
    };
    const map = { type: 'object', additionalProperties: text };
    const copied = { type: 'object', additionalProperties: copy(text) };
    expect(fingerprints(base, copied)).toEqual(fingerprints(base, map));
    expect(fingerprints(base, copy(map))).toEqual(fingerprints(base, map));
  });

  it('leaves what a closed object refuses what it is', () => {
    // No value is a date of two characters, so nothing else was ever there.
    const nothing = { type: 'string', format: 'date', maxLength: 2 };
    const base = { type: 'object', additionalProperties: nothing };
    const closed = {
      type: 'object',
      properties: { id: { type: 'string' } },
      required: ['id'],
      additionalProperties: false,
    };
    expect(fingerprints(base, copy(closed))).toEqual(
      fingerprints(base, closed),
    );
  });

  it('leaves another edit what it is', () => {
    const of = (inner: Schema) => ({
      type: 'object',
      properties: { note: inner },
    });
    const shorter = { ...text, maxLength: 10 };
    const plain = fingerprints(of(text), of(shorter));
    expect(plain).toHaveLength(2);
    expect(fingerprints(of(text), of(copy(shorter)))).toEqual(plain);
    expect(fingerprints(of(text), copy(of(shorter)))).toEqual(plain);
  });
});

it('a branch of oneOf that is written twice refuses what fits it', () => {
  expect(fingerprints(text, { oneOf: [text, text] })).not.toEqual([]);
});

it.each([
  ['required', { required: ['note'] }, { required: ['note', 'note'] }],
  ['enum', { enum: ['a', 'b'] }, { enum: ['a', 'b', 'a'] }],
])('%s may repeat itself', (_, once, twice) => {
  expect(fingerprints(once, twice)).toEqual([]);
  expect(fingerprints(twice, { ...once, minLength: 3 })).toEqual(
    fingerprints(once, { ...once, minLength: 3 }),
  );
});
