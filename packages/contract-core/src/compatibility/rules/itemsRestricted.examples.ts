import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A response describes its elements',
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
                type: array
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
                type: array
                items: { type: string }
`,
    findings: [
      {
        ruleId: 'response-items-restricted',
        severity: 'info',
        direction: 'response',
        effect: 'narrower',
        proof: 'pending',
        message:
          'The elements of the response fit a schema now (GET /orders, response 200 application/json).',
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
        fingerprint: '59805109c1cd29d83c0653ea6639a0d2',
      },
    ],
  },
  bad: {
    title: 'A request must send texts',
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
              type: array
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
              type: array
              items: { type: string }
      responses:
        '204': { description: Created. }
`,
    findings: [
      {
        ruleId: 'request-items-restricted',
        severity: 'error',
        direction: 'request',
        effect: 'narrower',
        proof: 'pending',
        message:
          'The elements of the body must fit a schema now (POST /orders, body application/json).',
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
            '/paths/~1orders/post/requestBody/content/application~1json/schema',
          line: 10,
          column: 13,
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
        fingerprint: '4f08c1fbd2801b457287481f82ba0592',
      },
    ],
  },
};
