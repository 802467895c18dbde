import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request may hold undeclared properties',
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
              additionalProperties: false
              properties:
                id: { type: string }
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
                id: { type: string }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-additional-properties-opened: The body accepts undeclared properties now (POST /orders, body application/json). [request, wider, witness {"extra":"text"} at "/extra"]',
    ],
  },
  bad: {
    title: 'A response may hold undeclared properties',
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
                properties:
                  id: { type: string }
`,
    findings: [
      'warn response-additional-properties-opened: The response may hold undeclared properties now (GET /orders, response 200 application/json). [response, wider, witness {"extra":"text"} at "/extra"]',
    ],
  },
};
