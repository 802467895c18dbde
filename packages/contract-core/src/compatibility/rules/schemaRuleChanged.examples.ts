import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The rule stays',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: string
              not: { pattern: '^x' }
      responses:
        '204': { description: Created. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: string
              not: { pattern: '^x' }
      responses:
        '204': { description: Created. }
`,
    findings: [],
  },
  bad: {
    title: 'The rule becomes another one',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: string
              not: { pattern: '^x' }
      responses:
        '204': { description: Created. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: string
              not: { pattern: '^y' }
      responses:
        '204': { description: Created. }
`,
    findings: [
      {
        ruleId: 'request-schema-rule-changed',
        severity: 'warn',
        direction: 'request',
        effect: 'undecided',
        proof: 'undecided',
        message:
          'A rule of the body changed: not (POST /orders, body application/json).',
        operation: 'POST /orders',
        base: {
          file: 'base.yaml',
          pointer:
            '/paths/~1orders/post/requestBody/content/application~1json/schema',
          line: 10,
          column: 13,
        },
        revision: {
          file: 'revision.yaml',
          pointer:
            '/paths/~1orders/post/requestBody/content/application~1json/schema',
          line: 10,
          column: 13,
        },
        witness: null,
        sites: [
          {
            operation: 'POST /orders',
            direction: 'request',
            base: {
              file: 'base.yaml',
              pointer:
                '/paths/~1orders/post/requestBody/content/application~1json',
              line: 9,
              column: 11,
            },
            revision: {
              file: 'revision.yaml',
              pointer:
                '/paths/~1orders/post/requestBody/content/application~1json',
              line: 9,
              column: 11,
            },
          },
        ],
        fingerprint: 'ad306bea1e40287eef5bd217e180620f',
      },
    ],
  },
};
