import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request accepts larger numbers',
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
                state: { type: integer, format: int32 }
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
                state: { type: integer, format: int64 }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-format-changed: The format of `state` changed: int32 to int64 (POST /orders, body application/json). [request, wider, witness {"state":2147483648} at "/state"]',
    ],
  },
  bad: {
    title: 'A response may hold larger numbers',
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
                  state: { type: integer, format: int32 }
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
                  state: { type: integer, format: int64 }
`,
    findings: [
      'error response-format-changed: The format of `state` changed: int32 to int64 (GET /orders, response 200 application/json). [response, wider, witness {"state":2147483648} at "/state"]',
    ],
  },
};
