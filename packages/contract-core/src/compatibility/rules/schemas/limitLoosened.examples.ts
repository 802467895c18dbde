import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request may be longer',
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
                state: { type: string, maxLength: 20 }
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
                state: { type: string, maxLength: 40 }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-limit-loosened: `state` is limited less: maxLength from 20 to 40 (POST /orders, body application/json). [request, wider, witness {"state":"aaaaaaaaaaaaaaaaaaaaa"} at "/state"]',
    ],
  },
  bad: {
    title: 'A response may be longer',
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
                  state: { type: string, maxLength: 20 }
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
                  state: { type: string, maxLength: 40 }
`,
    findings: [
      'error response-limit-loosened: `state` is limited less: maxLength from 20 to 40 (GET /orders, response 200 application/json). [response, wider, witness {"state":"aaaaaaaaaaaaaaaaaaaaa"} at "/state"]',
    ],
  },
};
