import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request accepts every number instead of whole ones',
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
                state: { type: integer }
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
                state: { type: number }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-type-changed: The type of `state` changed: integer to number (POST /orders, body application/json). [request, wider, witness {"state":0.5} at "/state"]',
    ],
  },
  bad: {
    title: 'A number becomes a text',
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
                  state: { type: number }
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
                  state: { type: string }
`,
    findings: [
      'error response-type-changed: The type of `state` changed: number to string (GET /orders, response 200 application/json). [response, incomparable, witness {"state":"text"} at "/state"]',
    ],
  },
};
