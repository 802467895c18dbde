import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A response says less',
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
                  state: { enum: [open, paid] }
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
                  state: { enum: [open] }
`,
    findings: [
      'info response-enum-value-removed: The values "paid" of `state` are no longer returned (GET /orders, response 200 application/json). [response, narrower, witness {"state":"paid"} at "/state"]',
    ],
  },
  bad: {
    title: 'A request accepts less',
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
                state: { enum: [open, paid] }
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
                state: { enum: [open] }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-enum-value-removed: The values "paid" of `state` are no longer accepted (POST /orders, body application/json). [request, narrower, witness {"state":"paid"} at "/state"]',
    ],
  },
};
