import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The header stays required',
    base: `openapi: 3.1.0
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
    findings: [],
  },
  bad: {
    title: 'The header becomes optional',
    base: `openapi: 3.1.0
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
    findings: [
      {
        ruleId: 'response-header-became-optional',
        severity: 'error',
        direction: 'response',
        effect: 'wider',
        proof: 'structural',
        message:
          'The header X-Total became optional and may be missing (GET /orders, response 200 header x-total).',
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
        fingerprint: 'db310b4c2b6c0d1911d2f14e4d67dac0',
      },
    ],
  },
};
