import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request accepts one alternative more',
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
              oneOf:
                - { type: string }
                - { type: object, properties: { id: { type: string } } }
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
              oneOf:
                - { type: string }
                - { type: object, properties: { id: { type: string } } }
                - { type: array, items: { type: string } }
      responses:
        '204': { description: Created. }
`,
    findings: [
      {
        ruleId: 'request-union-branch-added',
        severity: 'info',
        direction: 'request',
        effect: 'wider',
        proof: 'pending',
        message:
          'The body may be a value of type array too (POST /orders, body application/json).',
        operation: 'POST /orders',
        base: {
          file: 'base.yaml',
          pointer:
            '/paths/~1orders/post/requestBody/content/application~1json/schema',
          line: 10,
          column: 13,
        },
        revision: {
          file: 'revision.yaml',
          pointer:
            '/paths/~1orders/post/requestBody/content/application~1json/schema/oneOf/2',
          line: 14,
          column: 19,
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
        fingerprint: '5ccb6047e4e6b3d29c616d089e1270c2',
      },
    ],
  },
  bad: {
    title: 'A response may be one alternative more',
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
                  - { type: object, properties: { id: { type: string } } }
                  - { type: array, items: { type: string } }
`,
    findings: [
      {
        ruleId: 'response-union-branch-added',
        severity: 'error',
        direction: 'response',
        effect: 'wider',
        proof: 'pending',
        message:
          'The response may be a value of type array too (GET /orders, response 200 application/json).',
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
            '/paths/~1orders/get/responses/200/content/application~1json/schema/oneOf/2',
          line: 15,
          column: 21,
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
        fingerprint: 'b098a49e96b572aa42f9c74271e513d8',
      },
    ],
  },
};
