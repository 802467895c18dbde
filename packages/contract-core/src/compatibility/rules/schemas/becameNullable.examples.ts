import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request may send null',
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
                state: { type: [string, "null"] }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-became-nullable: `state` may be null now (POST /orders, body application/json). [request, wider, witness {"state":null} at "/state"]',
    ],
  },
  bad: {
    title: 'A response may hold null',
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
                  state: { type: [string, "null"] }
`,
    findings: [
      'error response-became-nullable: `state` may be null now (GET /orders, response 200 application/json). [response, wider, witness {"state":null} at "/state"]',
    ],
  },
};
