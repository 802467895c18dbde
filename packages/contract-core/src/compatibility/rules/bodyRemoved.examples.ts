import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The body stays',
    base: `openapi: 3.1.0
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
    findings: [],
  },
  bad: {
    title: 'The body disappears',
    base: `openapi: 3.1.0
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
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '204': { description: Done. }
`,
    findings: [
      {
        ruleId: 'request-body-removed',
        severity: 'error',
        direction: 'request',
        effect: 'narrower',
        proof: 'structural',
        message: 'The request body was removed (POST /orders, body).',
        operation: 'POST /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/post/requestBody',
          line: 6,
          column: 7,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders/post',
          line: 5,
          column: 5,
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
              pointer: '/paths/~1orders/post',
              line: 5,
              column: 5,
            },
          },
        ],
        fingerprint: 'dfaa71e9fe62a4b222072a62715b1590',
      },
    ],
  },
};
