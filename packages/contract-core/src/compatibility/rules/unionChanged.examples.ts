import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'oneOf becomes anyOf where no value fits two alternatives',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema:
                oneOf:
                  - { type: string }
                  - { type: object, properties: { id: { type: string } } }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema:
                anyOf:
                  - { type: string }
                  - { type: object, properties: { id: { type: string } } }
`,
    findings: [],
  },
  bad: {
    title: 'One alternative replaces another',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema:
                oneOf:
                  - { type: string }
                  - { type: object, properties: { id: { type: string } } }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema:
                oneOf:
                  - { type: string }
                  - { type: array, items: { type: string } }
`,
    findings: [
      {
        ruleId: 'response-union-changed',
        severity: 'warn',
        direction: 'response',
        effect: 'undecided',
        proof: 'undecided',
        message:
          'The alternatives of the response changed: a value of type object replaced by a value of type array (GET /orders, response 200 application/json).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer:
            '/paths/~1orders/get/responses/200/content/application~1json/schema',
          line: 11,
          column: 15,
        },
        revision: {
          file: 'revision.yaml',
          pointer:
            '/paths/~1orders/get/responses/200/content/application~1json/schema',
          line: 11,
          column: 15,
        },
        witness: null,
        sites: [
          {
            operation: 'GET /orders',
            direction: 'response',
            base: {
              file: 'base.yaml',
              pointer:
                '/paths/~1orders/get/responses/200/content/application~1json',
              line: 10,
              column: 13,
            },
            revision: {
              file: 'revision.yaml',
              pointer:
                '/paths/~1orders/get/responses/200/content/application~1json',
              line: 10,
              column: 13,
            },
          },
        ],
        fingerprint: 'e19eb5b6a9cb5b9c5e9711a6f95eadfd',
      },
    ],
  },
};
