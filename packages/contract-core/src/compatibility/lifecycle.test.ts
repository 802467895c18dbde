import { describe, expect, it } from 'vitest';
import type { StabilityTerms } from '../model';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

function linesBetween(
  base: string,
  revision: string,
  now: string | null,
  stability: readonly StabilityTerms[] = [],
): readonly string[] {
  const { findings, problems } = compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
    undefined,
    { stability },
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

describe('an operation of a stability level', () => {
  const now = '2027-01-01';
  const broken = (level: string, levelLater: string) =>
    [
      documentOf({
        operation: `x-stability-level: ${level}`,
        property: 'nullable: false',
      }),
      documentOf({ operation: `x-stability-level: ${levelLater}` }),
      now,
    ] as const;
  const severityOf = (line: string) => line.split(':')[0];
  const removed = 'response-property-removed';
  const grant = (terms: Partial<StabilityTerms>): StabilityTerms => ({
    level: 'draft',
    reason: 'Drafts are for our own team',
    line: 12,
    ...terms,
  });

  it.each(['draft', 'alpha', 'beta', 'stable'])(
    'breaks while it is %s and the project grants nothing',
    level => {
      expect(linesBetween(...broken(level, level)).map(severityOf)).toEqual([
        `error ${removed}`,
      ]);
    },
  );

  it('weighs what the project grants its level, and says why', () => {
    expect(
      linesBetween(...broken('Draft', 'draft'), [
        grant({ breaks: 'info' }),
        grant({ breaks: 'warn', reason: 'Never asked.' }),
      ]).map(line => line.replace(/ \[.*/, '')),
    ).toEqual([
      'info response-property-removed: The property `state` was removed from the response; a consumer that reads it finds nothing (GET /orders, response 200 application/json). The base calls it draft; interlock.yaml, line 12, grants that (Drafts are for our own team).',
    ]);
  });

  it.each([
    ['another level', 'alpha', 'alpha', { breaks: 'info' }],
    ['days alone', 'draft', 'draft', { graceDays: 0 }],
    ['an error', 'draft', 'draft', { breaks: 'error' }],
  ] as const)('breaks where %s is granted', (_, base, revision, terms) => {
    expect(
      linesBetween(...broken(base, revision), [grant(terms)]).map(severityOf),
    ).toEqual([`error ${removed}`]);
  });

  it('breaks where the change itself gives it the level', () => {
    expect(
      linesBetween(...broken('stable', 'draft'), [
        grant({ breaks: 'info' }),
      ]).map(severityOf),
    ).toEqual([`error operation-stability-decreased`, `error ${removed}`]);
  });
});

describe('the days between an announcement and its date', () => {
  const operation = (level: string) => `x-stability-level: ${level}`;
  const announcedOn = (level: string, now: string, days?: number) =>
    linesBetween(
      documentOf({ operation: operation(level), property: 'nullable: false' }),
      documentOf({
        operation: `${operation(level)}\n      deprecated: true\n      x-sunset: '2027-06-30'`,
        property: 'nullable: false',
      }),
      now,
      days === undefined
        ? []
        : [{ level, graceDays: days, reason: 'Agreed.', line: 3 }],
    ).map(line => line.split(':')[0]);
  const tooClose = ['warn operation-sunset-too-close'];
  const inTime = ['info operation-deprecated'];

  it.each([
    ['stable', '2027-01-01', undefined, inTime],
    ['stable', '2027-01-02', undefined, tooClose],
    ['beta', '2027-05-30', undefined, inTime],
    ['beta', '2027-05-31', undefined, tooClose],
    ['draft', '2027-06-30', undefined, inTime],
    ['preview', '2027-01-02', undefined, tooClose],
    ['preview', '2027-06-23', 7, inTime],
    ['preview', '2027-06-24', 7, tooClose],
    ['stable', '2027-06-30', 0, inTime],
  ])('%s on %s with %s days', (level, now, days, expected) => {
    expect(announcedOn(level, now, days)).toEqual(expected);
  });
});
