import type { RuleExamples } from '../../ruleExample';

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
      'info request-union-branch-added: The body may be an array of string too (POST /orders, body application/json). [request, wider, witness [] at ""]',
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
      'error response-union-branch-added: The response may be an array of string too (GET /orders, response 200 application/json). [response, wider, witness [] at ""]',
    ],
  },
};
