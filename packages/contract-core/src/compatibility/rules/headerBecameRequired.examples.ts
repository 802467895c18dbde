import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The header stays optional',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: { schema: { type: integer } }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: { schema: { type: integer } }
`,
    findings: [],
  },
  bad: {
    title: 'The header becomes required',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: { schema: { type: integer } }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: { required: true, schema: { type: integer } }
`,
    findings: [
      {
        ruleId: 'response-header-became-required',
        severity: 'info',
        direction: 'response',
        effect: 'narrower',
        proof: 'structural',
        message:
          'The header X-Total is always sent now (GET /orders, response 200 header x-total).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/get/responses/200/headers/X-Total',
          line: 10,
          column: 13,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders/get/responses/200/headers/X-Total',
          line: 10,
          column: 13,
        },
        witness: null,
        sites: [
          {
            operation: 'GET /orders',
            direction: 'response',
            base: {
              file: 'base.yaml',
              pointer: '/paths/~1orders/get/responses/200/headers/X-Total',
              line: 10,
              column: 13,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/paths/~1orders/get/responses/200/headers/X-Total',
              line: 10,
              column: 13,
            },
          },
        ],
        fingerprint: '31d0bcbdfa6df127a13e0a2cc7f6f704',
      },
    ],
  },
};
