import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

function linesBetween(
  base: string,
  revision: string,
  now: string | null,
): readonly string[] {
  const { findings, problems } = compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
    undefined,
    undefined,
    { now },
  );
  expect(problems).toEqual([]);
  return findings.map(exampleLine);
}

/** A contract whose parts are announced to go at the end of June 2027. */
function documentOf(parts: {
  readonly parameter?: string;
  readonly property?: string;
  readonly header?: string;
  readonly operation?: string;
}): string {
  return `openapi: 3.0.3
paths:
  /orders:
    get:
      ${parts.operation ?? 'summary: Orders'}
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        ${parts.parameter === undefined ? '' : `- { name: state, in: query, schema: { type: string }, ${parts.parameter} }`}
      responses:
        '200':
          description: Orders.
          headers:
            X-Page: { schema: { type: integer } }
            ${parts.header === undefined ? '' : `X-Total: { schema: { type: integer }, ${parts.header} }`}
          content:
            application/json:
              schema:
                type: object
                properties:
                  number: { type: string }
                  ${parts.property === undefined ? '' : `state: { type: string, ${parts.property} }`}
`;
}

const announced = "deprecated: true, x-sunset: '2027-06-30'";

describe('a part that goes', () => {
  const base = documentOf({
    parameter: announced,
    property: announced,
    header: `deprecated: true, x-sap-stateInfo: { state: Deprecated, decomissionedDate: '2027-06-30' }`,
  });
  const revision = documentOf({});
  const places = [
    'The header X-Total, promised until 2027-06-30, was removed {how} (GET /orders, response 200). [response, wider, structural]',
    'The property state, promised until 2027-06-30, was removed {how} (GET /orders, response 200 application/json). [response, wider, witness {"state":1} at "/state"]',
    'The query parameter state, promised until 2027-06-30, was removed {how} (GET /orders, query parameter state). [request, wider, structural]',
  ];

  it.each([
    ['2027-06-29', 'error', 'removed-before-sunset', 'before that day'],
    ['2027-06-30', 'info', 'removed-after-sunset', 'as announced'],
  ])('is judged by its date on %s', (now, severity, rule, how) => {
    const lines = linesBetween(base, revision, now);
    expect([...lines].sort()).toEqual(
      ['response', 'response', 'request']
        .map(
          (direction, index) =>
            `${severity} ${direction}-${rule}: ${places[index].replace('{how}', how)}`,
        )
        .sort(),
    );
  });

  it('is undecided where nobody says which day it is', () => {
    expect(
      linesBetween(base, revision, null).map(line => line.split(':')[0]),
    ).toEqual([
      'warn request-removal-undated',
      'warn response-removal-undated',
      'warn response-removal-undated',
    ]);
  });

  it('goes like any other where its deprecation has no date', () => {
    expect(
      linesBetween(
        documentOf({ property: 'deprecated: true' }),
        revision,
        '2027-06-29',
      ).map(line => line.split(':')[0]),
    ).toEqual(['error response-property-removed']);
  });
});

describe('an operation that promises nothing yet', () => {
  const now = '2027-01-01';

  it.each(['alpha', 'draft'])('does not break while it is %s', level => {
    expect(
      linesBetween(
        documentOf({
          operation: `x-stability-level: ${level}`,
          property: 'nullable: false',
        }),
        documentOf({ operation: `x-stability-level: ${level}` }),
        now,
      ).map(line => line.replace(/ \[.*/, '')),
    ).toEqual([
      `info response-property-removed: The property \`state\` was removed from the response; a consumer that reads it finds nothing (GET /orders, response 200 application/json). It is ${level} and may change.`,
    ]);
  });

  it('breaks as soon as it is beta', () => {
    expect(
      linesBetween(
        documentOf({
          operation: 'x-stability-level: beta',
          property: 'nullable: false',
        }),
        documentOf({ operation: 'x-stability-level: beta' }),
        now,
      ).map(line => line.split(':')[0]),
    ).toEqual(['error response-property-removed']);
  });
});
