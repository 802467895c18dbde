import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A response always matches',
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
                  state: { type: string, pattern: '^[A-Z]+$' }
`,
    findings: [
      'info response-pattern-added: `state` always matches the pattern ^[A-Z]+$ now (GET /orders, response 200 application/json). [response, narrower, witness {"state":"text"} at "/state"]',
    ],
  },
  bad: {
    title: 'A request must match',
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
                state: { type: string, pattern: '^[A-Z]+$' }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-pattern-added: `state` must match the pattern ^[A-Z]+$ now (POST /orders, body application/json). [request, narrower, witness {"state":"text"} at "/state"]',
    ],
  },
};
