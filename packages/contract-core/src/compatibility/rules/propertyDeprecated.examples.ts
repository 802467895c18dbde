import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The property stays as it is',
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
                type: object
                properties:
                  id: { type: string }
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
                type: object
                properties:
                  id: { type: string }
`,
    findings: [],
  },
  bad: {
    title: 'The property is marked as deprecated',
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
                type: object
                properties:
                  id: { type: string }
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
                type: object
                properties:
                  id: { type: string, deprecated: true }
`,
    findings: [
      {
        ruleId: 'response-property-deprecated',
        severity: 'info',
        direction: 'response',
        effect: 'none',
        proof: 'pending',
        message:
          'The property `id` of the response was marked as deprecated (GET /orders, response 200 application/json).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer:
            '/paths/~1orders/get/responses/200/content/application~1json/schema/properties/id',
          line: 14,
          column: 19,
        },
        revision: {
          file: 'revision.yaml',
          pointer:
            '/paths/~1orders/get/responses/200/content/application~1json/schema/properties/id',
          line: 14,
          column: 19,
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
        fingerprint: '1d610c9c3184ec3a899a66b53171546e',
      },
    ],
  },
};
