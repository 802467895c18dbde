import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

function orders(size: string, note: string): string {
  return `openapi: 3.1.0
info: { title: Orders, version: '1' }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [size], properties: { size: ${size}, note: ${note} } }
      responses: { '204': { description: done } }
`;
}

function compare(base: string, revision: string) {
  const { findings, notes, problems } = compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
  );
  expect(problems).toEqual([]);
  return {
    findings: findings.map(({ ruleId, severity, proof }) => [
      ruleId,
      severity,
      proof,
    ]),
    notes: notes?.map(({ code, message, location }) => [
      code,
      message,
      location.pointer,
    ]),
  };
}

const crossed = '{ type: integer, minimum: 10, maximum: 5 }';

describe('a place that accepts nothing', () => {
  it('is said once, and what changed inside is judged as it is declared', () => {
    expect(
      compare(
        orders(crossed, '{ type: string, minLength: 1, maxLength: 9 }'),
        orders(crossed, '{ type: string, minLength: 0, maxLength: 3 }'),
      ),
    ).toEqual({
      findings: [
        ['request-limit-tightened', 'error', 'structural'],
        ['request-limit-loosened', 'info', 'structural'],
      ],
      notes: [
        [
          'accepts-nothing',
          'No value fits here: `size` is required, and no value fits it: the lower limit 10 crosses the upper limit 5. What changed inside is judged as it is declared.',
          '/paths/~1orders/post/requestBody/content/application~1json/schema',
        ],
      ],
    });
  });

  it('lets what is harmless by itself be harmless', () => {
    expect(
      compare(
        orders(crossed, '{ type: string, enum: [DE, FR] }'),
        orders(crossed, "{ type: string, pattern: '^[A-Z]{2}$' }"),
      ),
    ).toMatchObject({
      findings: [['request-enum-lifted', 'info', 'structural']],
    });
  });

  it('is no matter where `false` says that nothing fits', () => {
    expect(
      compare(
        orders('{ type: integer }', 'false'),
        orders('{ type: integer }', '{ type: string }'),
      ).notes,
    ).toEqual([]);
  });
});
