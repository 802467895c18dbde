import { describe, expect, it } from 'vitest';
import { runDiff } from './runDiff';

function contract(schema: string): string {
  return `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema: ${schema}
      responses: { '204': { description: Taken. } }
`;
}

function diff(base: string, revision: string) {
  return runDiff(
    { file: 'base.yaml', text: contract(base), references: [] },
    { file: 'revision.yaml', text: contract(revision), references: [] },
  );
}

describe('the conclusion of a difference', () => {
  it.each([
    [
      'neutral',
      '{ type: string }',
      '{ type: string, description: Any. }',
      'nothing-changed',
      'The two versions mean the same.',
      { error: 0, warn: 0, info: 0, undecided: 0 },
    ],
    [
      'success',
      '{ type: string, maxLength: 9 }',
      '{ type: string }',
      'compatible',
      'Nothing that changed breaks a consumer.',
      { error: 0, warn: 0, info: 1, undecided: 0 },
    ],
    [
      'failure',
      '{ type: string }',
      '{ type: string, maxLength: 9, pattern: ^a }',
      'breaking-change',
      '2 breaking changes found.',
      { error: 2, warn: 0, info: 0, undecided: 0 },
    ],
    [
      'undecided',
      "{ type: string, pattern: '(a)\\1' }",
      "{ type: string, pattern: '(b)\\1' }",
      'containment-undecided',
      '1 change cannot be judged as safe or breaking.',
      { error: 0, warn: 1, info: 0, undecided: 1 },
    ],
  ])('is %s', (conclusion, base, revision, code, message, summary) => {
    const result = diff(base, revision);
    expect(
      result.ok && {
        conclusion: result.report.conclusion,
        reasons: result.report.reasons.map(reason => [
          reason.code,
          reason.message,
        ]),
        summary: result.report.summary,
      },
    ).toEqual({ conclusion, reasons: [[code, message]], summary });
  });

  it('is the same text for the same input', () => {
    const texts = [1, 2].map(() =>
      JSON.stringify(diff('{ type: string }', '{ type: integer }')),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  it('tells the problems of both sides', () => {
    const result = runDiff(
      { file: 'base.yaml', text: '', references: [] },
      { file: 'revision.yaml', text: '[]', references: [] },
    );
    expect(
      result.ok ? [] : result.problems.map(each => [each.file, each.code]),
    ).toEqual([
      ['base.yaml', 'empty-document'],
      ['revision.yaml', 'unknown-format'],
    ]);
  });
});
