import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A response always matches',
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
                  state: { type: string }
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
                  state: { type: string, pattern: '^[A-Z]+$' }
`,
    findings: [
      {
        ruleId: 'response-pattern-added',
        severity: 'info',
        direction: 'response',
        effect: 'narrower',
        proof: 'pending',
        message:
          '`state` always matches the pattern ^[A-Z]+$ now (GET /orders, response 200 application/json).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer:
            '/paths/~1orders/get/responses/200/content/application~1json/schema/properties/state',
          line: 14,
          column: 19,
        },
        revision: {
          file: 'revision.yaml',
          pointer:
            '/paths/~1orders/get/responses/200/content/application~1json/schema/properties/state',
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
        fingerprint: '8dba90c3fbab7add8cb8695372e871bf',
      },
    ],
  },
  bad: {
    title: 'A request must match',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                state: { type: string }
      responses:
        '204': { description: Created. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                state: { type: string, pattern: '^[A-Z]+$' }
      responses:
        '204': { description: Created. }
`,
    findings: [
      {
        ruleId: 'request-pattern-added',
        severity: 'error',
        direction: 'request',
        effect: 'narrower',
        proof: 'pending',
        message:
          '`state` must match the pattern ^[A-Z]+$ now (POST /orders, body application/json).',
        operation: 'POST /orders',
        base: {
          file: 'base.yaml',
          pointer:
            '/paths/~1orders/post/requestBody/content/application~1json/schema/properties/state',
          line: 13,
          column: 17,
        },
        revision: {
          file: 'revision.yaml',
          pointer:
            '/paths/~1orders/post/requestBody/content/application~1json/schema/properties/state',
          line: 13,
          column: 17,
        },
        witness: null,
        sites: [
          {
            operation: 'POST /orders',
            direction: 'request',
            base: {
              file: 'base.yaml',
              pointer:
                '/paths/~1orders/post/requestBody/content/application~1json',
              line: 9,
              column: 11,
            },
            revision: {
              file: 'revision.yaml',
              pointer:
                '/paths/~1orders/post/requestBody/content/application~1json',
              line: 9,
              column: 11,
            },
          },
        ],
        fingerprint: '493e24150c389f8a198109cb5b25c4a8',
      },
    ],
  },
};
