import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The property stays outside of the union',
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
                properties: { id: { type: string } }
                oneOf:
                  - type: object
                    properties: { card: { type: string } }
                  - type: object
                    properties: { iban: { type: string } }
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
                properties: { id: { type: string } }
                oneOf:
                  - type: object
                    properties: { card: { type: string } }
                  - type: object
                    properties: { iban: { type: string } }
`,
    findings: [],
  },
  bad: {
    title: 'The property moves into one branch',
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
                properties: { card: { type: string } }
                oneOf:
                  - type: object
                    properties: { cash: { type: string } }
                  - type: object
                    properties: { iban: { type: string } }
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
                oneOf:
                  - type: object
                    properties: { cash: { type: string }, card: { type: string } }
                  - type: object
                    properties: { iban: { type: string } }
`,
    findings: [
      {
        ruleId: 'response-property-moved-into-union',
        severity: 'warn',
        direction: 'response',
        effect: 'undecided',
        proof: 'undecided',
        message:
          'The property `card` of the response moved into branches of a union (GET /orders, response 200 application/json).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer:
            '/paths/~1orders/get/responses/200/content/application~1json/schema/properties/card',
          line: 13,
          column: 31,
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
        fingerprint: 'bbad27f140d0c8b41a64597a019a62a4',
      },
      {
        ruleId: 'response-optional-property-added',
        severity: 'info',
        direction: 'response',
        effect: 'none',
        proof: 'pending',
        message:
          'The property `card` was added to the response (GET /orders, response 200 application/json).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer:
            '/paths/~1orders/get/responses/200/content/application~1json/schema/oneOf/0',
          line: 15,
          column: 21,
        },
        revision: {
          file: 'revision.yaml',
          pointer:
            '/paths/~1orders/get/responses/200/content/application~1json/schema/oneOf/0/properties/card',
          line: 15,
          column: 59,
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
        fingerprint: 'f1aa1409d02d3271d8731ff2fe06c25e',
      },
    ],
  },
};
