import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

type Schema = { readonly [keyword: string]: unknown };

const reference = (index: number): Schema => ({
  $ref: `#/components/schemas/S${index}`,
});

/** Components of which each holds the next one in the way of `hold`. */
function chain(
  length: number,
  last: Schema,
  hold: (next: Schema) => Schema,
): Record<string, Schema> {
  const schemas: Record<string, Schema> = { [`S${length}`]: last };
  for (let index = 0; index < length; index += 1) {
    schemas[`S${index}`] = hold(reference(index + 1));
  }
  return schemas;
}

/** Components that refer to each other in circles, five times each. */
function web(
  size: number,
  required: readonly string[],
): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  for (let index = 0; index < size; index += 1) {
    const properties = Object.fromEntries(
      [1, 2, 3, 4, 5].map(step => [
        `p${step}`,
        reference((index * 7 + step * 13) % size),
      ]),
    );
    schemas[`S${index}`] = {
      type: 'object',
      properties,
      ...(index === size - 1 ? { required } : {}),
    };
  }
  return schemas;
}

function compare(
  base: Record<string, Schema>,
  revision: Record<string, Schema>,
): readonly string[] {
  const [left, right] = [base, revision].map(schemas => ({
    file: 'entangled.json',
    text: JSON.stringify({
      openapi: '3.1.0',
      paths: {
        '/s': {
          get: {
            responses: {
              200: {
                content: { 'application/json': { schema: reference(0) } },
              },
            },
          },
        },
      },
      components: { schemas },
    }),
    references: [],
  }));
  const { findings, problems } = compareVersions(left, right);
  expect(problems).toEqual([]);
  return findings.map(finding => `${finding.severity} ${finding.ruleId}`);
}

describe('schemas that refer to each other', () => {
  it.each<[string, number, (next: Schema) => Schema]>([
    ['double at every level', 60, next => ({ allOf: [next, next] })],
    [
      'branch at every level',
      60,
      next => ({ anyOf: [next, { type: 'array', items: next }] }),
    ],
    ['are a long chain of references', 5000, next => next],
    ['are a long chain of allOf', 5000, next => ({ allOf: [next] })],
  ])('are compared when they %s', (_title, length, hold) => {
    const started = performance.now();
    expect(
      compare(
        chain(length, { type: 'string' }, hold),
        chain(length, { type: 'number' }, hold),
      ),
    ).toEqual(['error response-type-changed']);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('are compared when they go in circles, and a change deep inside is seen', () => {
    expect(compare(web(250, []), web(250, []))).toEqual([]);
    expect(compare(web(250, ['p1']), web(250, []))).toEqual([
      'error response-property-became-optional',
    ]);
  });
});
