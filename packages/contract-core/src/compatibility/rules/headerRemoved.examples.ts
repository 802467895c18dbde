import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The header is spelt in another case',
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
            x-total: { schema: { type: integer } }
`,
    findings: [],
  },
  bad: {
    title: 'The header disappears',
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
`,
    findings: [
      {
        ruleId: 'response-header-removed',
        severity: 'error',
        direction: 'response',
        effect: 'wider',
        proof: 'structural',
        message:
          'The header X-Total was removed; a consumer that reads it finds nothing (GET /orders, response 200).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/get/responses/200/headers/X-Total',
          line: 10,
          column: 13,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders/get/responses/200',
          line: 7,
          column: 9,
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
              pointer: '/paths/~1orders/get/responses/200',
              line: 7,
              column: 9,
            },
          },
        ],
        fingerprint: '1d0fa97265418a7d6ca9c19e7ea66b60',
      },
    ],
  },
};
