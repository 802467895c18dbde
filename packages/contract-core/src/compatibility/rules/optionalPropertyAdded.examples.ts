import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'An open object gets one property more',
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
                  note: { type: string }
`,
    findings: [
      {
        ruleId: 'response-optional-property-added',
        severity: 'info',
        direction: 'response',
        effect: 'none',
        proof: 'pending',
        message:
          'The property `note` was added to the response (GET /orders, response 200 application/json).',
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
            '/paths/~1orders/get/responses/200/content/application~1json/schema/properties/note',
          line: 15,
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
        fingerprint: 'df141664c66bb2511e8e14c9b3217af0',
      },
    ],
  },
  bad: {
    title: 'A closed object gets one property more',
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
                additionalProperties: false
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
                additionalProperties: false
                properties:
                  id: { type: string }
                  note: { type: string }
`,
    findings: [
      {
        ruleId: 'response-optional-property-added',
        severity: 'warn',
        direction: 'response',
        effect: 'wider',
        proof: 'pending',
        message:
          'The property `note` was added to the response (GET /orders, response 200 application/json).',
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
            '/paths/~1orders/get/responses/200/content/application~1json/schema/properties/note',
          line: 16,
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
        fingerprint: 'c4a82968f8894ae4d081eee4d923486c',
      },
    ],
  },
};
