import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

function lines(base: string, revision: string): readonly string[] {
  const source = (text: string) => ({
    file: 'api.yaml',
    text,
    references: [],
  });
  const { findings, problems } = compareVersions(
    source(base),
    source(revision),
  );
  expect(problems).toEqual([]);
  return findings.map(exampleLine);
}

/** A document whose `Pet` is answered, or taken. */
function pets(
  schemas: string,
  place: {
    readonly in?: 'response' | 'request';
    readonly schema?: string;
  } = {},
): string {
  const schema = place.schema ?? "{ $ref: '#/components/schemas/Pet' }";
  const content = `content: { application/json: { schema: ${schema} } }`;
  const operation =
    place.in === 'request'
      ? `post: { requestBody: { required: true, ${content} }, responses: { '204': { description: Done. } } }`
      : `get: { responses: { '200': { description: Pets., ${content} } } }`;
  return `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths: { /pets: { ${operation} } }
components: { schemas: { ${schemas} } }
`;
}

const pet = (rest = '') =>
  `Pet: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string } }, discriminator: { propertyName: kind${rest} } }`;
const mapped = (value: string, name: string) =>
  `, mapping: { ${value}: '#/components/schemas/${name}' }`;
const derived = (name: string, property: string, parent = 'Pet') =>
  `${name}: { allOf: [{ $ref: '#/components/schemas/${parent}' }, { type: object, properties: { ${property} } }] }`;

describe('what a discriminator chooses', () => {
  it('shows with a payload of its value at the place of the base type', () => {
    const schemas = (type: string) =>
      [
        pet(mapped('dog', 'Dog')),
        derived('Dog', `bark: { type: ${type} }`),
        derived('Cat', 'purr: { type: string }'),
      ].join(', ');
    expect(lines(pets(schemas('string')), pets(schemas('integer')))).toEqual([
      'error response-type-changed: The type of `bark` changed: string to integer (GET /pets, response 200 application/json). [response, incomparable, witness {"kind":"dog","bark":1} at "/bark"]',
    ]);
    const request = { in: 'request' } as const;
    expect(
      lines(
        pets(schemas('string'), request),
        pets(schemas('integer'), request),
      ),
    ).toEqual([
      'error request-type-changed: The type of `bark` changed: string to integer (POST /pets, body application/json). [request, incomparable, witness {"kind":"dog","bark":"text"} at "/bark"]',
    ]);
  });

  it.each([
    [
      'in a list',
      "{ type: array, items: { $ref: '#/components/schemas/Pet' } }",
    ],
    [
      'in a property',
      "{ type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }",
    ],
    [
      'in an allOf of a place',
      "{ allOf: [{ $ref: '#/components/schemas/Pet' }] }",
    ],
    [
      'beside an annotation',
      "{ $ref: '#/components/schemas/Pet', deprecated: true }",
    ],
    [
      'in an alternative',
      "{ oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: string }] }",
    ],
  ])('is found %s', (_, schema) => {
    const schemas = (limit: number) =>
      [
        pet(),
        derived('Dog', `bark: { type: string, maxLength: ${limit} }`),
      ].join(', ');
    expect(
      lines(pets(schemas(5), { schema }), pets(schemas(9), { schema })).map(
        line => line.replace(/`.*`|\(.*\)|witness .*/g, ''),
      ),
    ).toEqual([
      'error response-limit-loosened:  is limited less: maxLength from 5 to 9 . [response, wider, ',
    ]);
  });

  it('goes down to subtypes of subtypes, and is told once', () => {
    const schemas = (type: string) =>
      [
        pet(),
        derived('Dog', 'bark: { type: string }'),
        derived('Puppy', `age: { type: ${type} }`, 'Dog'),
      ].join(', ');
    expect(lines(pets(schemas('number')), pets(schemas('integer')))).toEqual([
      'info response-type-changed: The type of `age` changed: number to integer (GET /pets, response 200 application/json). [response, narrower, witness {"kind":"Puppy","age":0.5} at "/age"]',
    ]);
  });

  it('does not repeat what the base type shows', () => {
    const schemas = (name: string) =>
      [
        pet().replace('name: { type: string }', name),
        derived('Dog', 'bark: { type: string }'),
        derived('Cat', 'purr: { type: string }'),
      ].join(', ');
    expect(
      lines(
        pets(schemas('name: { type: string }')),
        pets(schemas('name: { type: boolean }')),
      ).map(line => line.split(':')[0]),
    ).toEqual(['error response-type-changed']);
    expect(
      lines(
        pets(schemas('name: { type: string }')),
        pets(schemas('title: { type: string }')),
      ).map(line => line.split(':')[0]),
    ).toEqual([
      'error response-property-removed',
      'info response-optional-property-added',
    ]);
  });

  it.each([
    ['by its value', 'kind: { const: dog }, bark: { type: boolean }'],
    ['by a list', 'kind: { enum: [dog, hound] }, bark: { type: boolean }'],
  ])('may say its value itself: %s', (_, property) => {
    const before = [
      pet(),
      derived('Dog', property.replace(/bark.*/, 'bark: { type: string }')),
    ].join(', ');
    const after = [pet(), derived('Dog', property)].join(', ');
    expect(
      lines(pets(before), pets(after)).map(line => line.split(':')[0]),
    ).toEqual(['error response-type-changed']);
  });

  it('is nothing that the base type never lets through', () => {
    const listing = pet().replace(
      'kind: { type: string }',
      'kind: { type: string, enum: [pet] }',
    );
    const schemas = (type: string) =>
      [listing, derived('NewPet', `token: { type: ${type} }`)].join(', ');
    expect(lines(pets(schemas('string')), pets(schemas('integer')))).toEqual(
      [],
    );
  });
});

describe('the name of a subtype', () => {
  const dog = 'bark: { type: string }';
  it('means nothing where a mapping keeps its value', () => {
    expect(
      lines(
        pets(`${pet(mapped('dog', 'Dog'))}, ${derived('Dog', dog)}`),
        pets(`${pet(mapped('dog', 'Hound'))}, ${derived('Hound', dog)}`),
      ),
    ).toEqual([]);
  });

  it('is the value where none does', () => {
    expect(
      lines(
        pets(`${pet()}, ${derived('Dog', dog)}`),
        pets(`${pet()}, ${derived('Hound', dog)}`),
      ),
    ).toEqual([
      'error response-subtype-added: The response may be "Hound" of kind too (GET /pets, response 200 application/json). [response, wider, structural]',
      'info response-subtype-removed: The response is never "Dog" of kind any more (GET /pets, response 200 application/json). [response, narrower, structural]',
    ]);
  });

  it('is the value in Swagger 2.0', () => {
    const document = (name: string, limit: number) => `swagger: '2.0'
info: { title: Fleet, version: 1.0.0 }
paths:
  /vehicles:
    post:
      consumes: [application/json]
      parameters: [{ name: body, in: body, required: true, schema: { $ref: '#/definitions/Vehicle' } }]
      responses: { '204': { description: Done. } }
definitions:
  Vehicle: { type: object, discriminator: sort, required: [sort], properties: { sort: { type: string } } }
  ${name}: { allOf: [{ $ref: '#/definitions/Vehicle' }, { type: object, properties: { axles: { type: integer, minimum: ${limit} } } }] }
`;
    expect(lines(document('Truck', 2), document('Truck', 3))).toEqual([
      'error request-limit-tightened: `axles` is limited more: minimum from 2 to 3 (POST /vehicles, body application/json). [request, narrower, witness {"sort":"Truck","axles":2} at "/axles"]',
    ]);
    expect(lines(document('Truck', 2), document('Lorry', 2))).toEqual([
      'error request-subtype-removed: The body may not be "Truck" of sort any more (POST /vehicles, body application/json). [request, narrower, structural]',
      'info request-subtype-added: The body may be "Lorry" of sort too (POST /vehicles, body application/json). [request, wider, structural]',
    ]);
  });
});

it('reads subtypes of messages as those of bodies', () => {
  const document = (type: string) => `asyncapi: 2.6.0
info: { title: Pets, version: 1.0.0 }
channels: { pets: { subscribe: { message: { payload: { $ref: '#/components/schemas/Pet' } } } } }
components:
  schemas:
    Pet: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }
    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { bark: { type: ${type} } } }] }
`;
  expect(lines(document('string'), document('integer'))).toEqual([
    'error response-type-changed: The type of `bark` changed: string to integer (send pets, message). [response, incomparable, witness {"kind":"Dog","bark":1} at "/bark"]',
  ]);
});

it('finds subtypes in files of their own', () => {
  const root = pets(pet(`, mapping: { dog: dog.yaml }`));
  const source = (type: string) => ({
    file: 'api.yaml',
    text: root,
    references: [
      {
        path: 'dog.yaml',
        text: `allOf: [{ $ref: 'api.yaml#/components/schemas/Pet' }, { type: object, properties: { bark: { type: ${type} } } }]\n`,
      },
    ],
  });
  expect(
    compareVersions(source('string'), source('integer')).findings.map(
      ({ ruleId }) => ruleId,
    ),
  ).toEqual(['response-type-changed']);
});
