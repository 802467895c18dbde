import { describe, expect, it } from 'vitest';
import type { Finding } from '../model';
import { compareVersions } from './compareVersions';

/** An API that takes ids up to a limit. */
const takingUpTo = (limit: string) => ({
  file: 'api.yaml',
  text: `openapi: 3.1.0
info: { title: Ids, version: 1.0.0 }
paths: { /ids: { post: { requestBody: { required: true, content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: integer, minimum: 9007199254740991, maximum: ${limit} } } } } } }, responses: { '204': { description: Done. } } } } }
`,
  references: [],
});

describe('a payload with an integer beyond 2^53', () => {
  const { findings } = compareVersions(
    takingUpTo('9007199254740993'),
    takingUpTo('9007199254740992'),
  );

  it('is found between limits that are one double', () => {
    expect(findings.map(({ ruleId, proof }) => [ruleId, proof])).toEqual([
      ['request-limit-tightened', 'witness'],
    ]);
    expect(findings[0].message).toContain(
      'maximum from 9007199254740993 to 9007199254740992',
    );
  });

  // Before, whoever read the finding from JSON saw 9007199254740992, which both accept.
  it('says all its digits to readers of JSON', () => {
    const [{ witness }] = JSON.parse(JSON.stringify(findings)) as Finding[];
    expect(witness).toEqual({
      value: { id: 9007199254740992 },
      exact: '{\n  "id": 9007199254740993\n}',
      pointer: '/id',
      validInBase: true,
      validInRevision: false,
    });
  });

  it('has no text of its own where doubles say all of it', () => {
    const small = compareVersions(
      {
        ...takingUpTo('5'),
        text: takingUpTo('5').text.replace(/minimum: \d+, /, ''),
      },
      {
        ...takingUpTo('4'),
        text: takingUpTo('4').text.replace(/minimum: \d+, /, ''),
      },
    );
    expect(small.findings[0].witness).toEqual({
      value: { id: 5 },
      pointer: '/id',
      validInBase: true,
      validInRevision: false,
    });
  });
});
