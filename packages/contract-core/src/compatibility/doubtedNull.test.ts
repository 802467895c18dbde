import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

function documentOf(schema: object) {
  const content = { 'application/json': { schema } };
  return {
    file: 'things.json',
    text: JSON.stringify({
      openapi: '3.0.3',
      paths: {
        '/things': {
          get: { responses: { 200: { description: '', content } } },
        },
      },
    }),
    references: [],
  };
}

// `nullable` widens the `type` beside it, says OpenAPI 3.0.3; many write it
// where there is none and mean it.
describe('null where the text of OpenAPI 3.0 and the habit differ', () => {
  it.each<[title: string, base: object, revision: object, said: string[]]>([
    [
      'a list of values becomes alternatives, one of which takes null',
      { enum: ['DE'], nullable: true },
      {
        anyOf: [{ type: 'integer', nullable: true }],
        oneOf: [{ type: 'integer' }, {}],
      },
      [
        'warn response-became-nullable: The response may be null now (GET /things, response 200 application/json). [response, undecided, undecided]',
        'info response-union-changed: The alternatives of the response changed: from type string to a value of type integer, any value (GET /things, response 200 application/json). [response, narrower, witness "DE" at ""]',
      ],
    ],
    [
      'null joins a list of values that is nullable already',
      { enum: ['DE'], nullable: true },
      { enum: ['DE', null], nullable: true },
      [
        'warn response-became-nullable: The response may be null now (GET /things, response 200 application/json). [response, undecided, undecided]',
      ],
    ],
    [
      'a type comes beside a list of values without null',
      { enum: ['DE'], nullable: true },
      { type: 'string', enum: ['DE'], nullable: true },
      [],
    ],
  ])('%s', (_title, base, revision, said) => {
    const { findings } = compareVersions(
      documentOf(base),
      documentOf(revision),
    );
    expect(findings.map(exampleLine)).toEqual(said);
  });
});
