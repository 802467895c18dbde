import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The body stays required',
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
    title: 'The body becomes optional',
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
        content:
          application/json: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      {
        ruleId: 'request-body-became-optional',
        severity: 'info',
        direction: 'request',
        effect: 'wider',
        proof: 'structural',
        message: 'The request body became optional (POST /orders, body).',
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
        fingerprint: '19d1e638bf3505755d3c798bf5f7d28c',
      },
    ],
  },
};
