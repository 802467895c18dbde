import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request need not match any more',
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
                state: { type: string, pattern: '^[A-Z]+$' }
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
      'info request-pattern-removed: `state` need not match the pattern ^[A-Z]+$ any more (POST /orders, body application/json). [request, wider, witness {"state":"text"} at "/state"]',
    ],
  },
  bad: {
    title: 'A response need not match any more',
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
                  state: { type: string, pattern: '^[A-Z]+$' }
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
      'error response-pattern-removed: `state` need not match the pattern ^[A-Z]+$ any more (GET /orders, response 200 application/json). [response, wider, witness {"state":"text"} at "/state"]',
    ],
  },
};
