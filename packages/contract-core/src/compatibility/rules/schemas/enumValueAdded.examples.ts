import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request accepts more',
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
                state: { enum: [open] }
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
                state: { enum: [open, paid] }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-enum-value-added: The values "paid" of `state` are accepted too (POST /orders, body application/json). [request, wider, witness {"state":"paid"} at "/state"]',
    ],
  },
  bad: {
    title: 'A response says more',
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
                  state: { enum: [open] }
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
                  state: { enum: [open, paid] }
`,
    findings: [
      'error response-enum-value-added: The values "paid" of `state` are new; a consumer that handles each value meets one that it does not know (GET /orders, response 200 application/json). [response, wider, witness {"state":"paid"} at "/state"]',
    ],
  },
};
