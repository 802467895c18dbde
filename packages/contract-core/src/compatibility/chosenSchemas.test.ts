import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

/** A document that answers with pets; `Dog` and `Puppy` are chosen by `kind`. */
function petsOf(schema: string, schemas: readonly string[]): string {
  return `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths: { /pets: { get: { responses: { '200': { description: Pets., content: { application/json: { schema: ${schema} } } } } } } }
components: { schemas: { ${schemas.join(', ')} } }
`;
}

const toPet = "{ $ref: '#/components/schemas/Pet' }";
const pet =
  "Pet: { type: object, required: [kind], properties: { kind: { type: string }, friend: { $ref: '#/components/schemas/Pet' } }, discriminator: { propertyName: kind, mapping: { dog: '#/components/schemas/Dog' } } }";
const dog = (bark: string) =>
  `Dog: { allOf: [${toPet}, { type: object, properties: { bark: { type: ${bark} } } }] }`;

function choicesOf(base: string, revision: string) {
  const source = (text: string) => ({
    file: 'api.yaml',
    text,
    references: [],
  });
  return compareVersions(source(base), source(revision)).findings.flatMap(
    ({ ruleId, sites }) =>
      sites.map(({ path, judgedBy }) => [
        ruleId,
        path,
        judgedBy && [
          judgedBy.path,
          judgedBy.base?.pointer ?? null,
          judgedBy.revision?.pointer ?? null,
        ],
      ]),
  );
}

describe('what judges the values of a site', () => {
  it.each([
    ['the whole value', toPet, '/|kind=dog/bark', ''],
    [
      'an element',
      `{ type: array, items: ${toPet} }`,
      '/[]/|kind=dog/bark',
      '/[]',
    ],
    [
      'a property of an alternative',
      `{ type: object, properties: { pet: { oneOf: [${toPet}, { type: string }] } } }`,
      null,
      '/pet',
    ],
  ])('is the subtype, for %s', (_, schema, path, judged) => {
    const found = choicesOf(
      petsOf(schema, [pet, dog('string')]),
      petsOf(schema, [pet, dog('integer')]),
    );
    expect(found[0]).toEqual([
      'response-type-changed',
      path ?? expect.stringMatching(/^\/pet\/\|\w+\/\|kind=dog\/bark$/),
      [
        path === null ? expect.stringMatching(/^\/pet(?:\/\|\w+)?$/) : judged,
        '/components/schemas/Dog',
        '/components/schemas/Dog',
      ],
    ]);
  });

  it('is the schema of the place where nothing is chosen', () => {
    const schema = (type: string) =>
      `{ type: object, properties: { name: { type: ${type} } } }`;
    expect(
      choicesOf(petsOf(schema('string'), []), petsOf(schema('integer'), [])),
    ).toEqual([['response-type-changed', '/name', undefined]]);
  });
});
