import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'No body is added',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
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
    findings: [],
  },
  bad: {
    title: 'An optional body is added',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
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
    findings: [
      {
        ruleId: 'request-optional-body-added',
        severity: 'info',
        direction: 'request',
        effect: 'none',
        proof: 'structural',
        message: 'An optional request body was added (POST /orders, body).',
        operation: 'POST /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/post',
          line: 5,
          column: 5,
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
              pointer: '/paths/~1orders/post',
              line: 5,
              column: 5,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/paths/~1orders/post/requestBody',
              line: 6,
              column: 7,
            },
          },
        ],
        fingerprint: '7fd2749b34edaf96e41785db448f0e37',
      },
    ],
  },
};
