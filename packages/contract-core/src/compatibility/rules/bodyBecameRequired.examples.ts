import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The body stays optional',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'The body becomes required',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      {
        ruleId: 'request-body-became-required',
        severity: 'error',
        direction: 'request',
        effect: 'narrower',
        proof: 'structural',
        message:
          'The request body became required; requests without it are refused (POST /orders, body).',
        operation: 'POST /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/post/requestBody',
          line: 6,
          column: 7,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders/post/requestBody',
          line: 6,
          column: 7,
        },
        witness: null,
        sites: [
          {
            operation: 'POST /orders',
            direction: 'request',
            base: {
              file: 'base.yaml',
              pointer: '/paths/~1orders/post/requestBody',
              line: 6,
              column: 7,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/paths/~1orders/post/requestBody',
              line: 6,
              column: 7,
            },
          },
        ],
        fingerprint: '4c4f439b898532ede361b4ae84be96d5',
      },
    ],
  },
};
