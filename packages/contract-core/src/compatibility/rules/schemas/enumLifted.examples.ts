import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request accepts every text',
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
                state: { type: string, enum: [open] }
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
                state: { type: string }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-enum-lifted: `state` is no longer limited to the values "open" (POST /orders, body application/json). [request, wider, witness {"state":"text"} at "/state"]',
    ],
  },
  bad: {
    title: 'A response may say every text',
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
                  state: { type: string, enum: [open] }
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
      'error response-enum-lifted: `state` is no longer limited to the values "open" (GET /orders, response 200 application/json). [response, wider, witness {"state":"text"} at "/state"]',
    ],
  },
};
