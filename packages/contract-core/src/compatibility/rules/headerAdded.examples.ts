import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'No header is added',
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
    title: 'A header is added',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
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
        ruleId: 'response-header-added',
        severity: 'info',
        direction: 'response',
        effect: 'none',
        proof: 'structural',
        message: 'The header X-Total was added (GET /orders, response 200).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/get/responses/200',
          line: 7,
          column: 9,
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
              pointer: '/paths/~1orders/get/responses/200',
              line: 7,
              column: 9,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/paths/~1orders/get/responses/200/headers/X-Total',
              line: 10,
              column: 13,
            },
          },
        ],
        fingerprint: '2faa002ca1737d8d6908fa9f3641e82c',
      },
    ],
  },
};
