import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A response is shorter',
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
                  state: { type: string, maxLength: 40 }
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
                  state: { type: string, maxLength: 20 }
`,
    findings: [
      'info response-limit-tightened: `state` is limited more: maxLength from 40 to 20 (GET /orders, response 200 application/json). [response, narrower, witness {"state":"aaaaaaaaaaaaaaaaaaaaa"} at "/state"]',
    ],
  },
  bad: {
    title: 'A request must be shorter',
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
                state: { type: string, maxLength: 40 }
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
                state: { type: string, maxLength: 20 }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-limit-tightened: `state` is limited more: maxLength from 40 to 20 (POST /orders, body application/json). [request, narrower, witness {"state":"aaaaaaaaaaaaaaaaaaaaa"} at "/state"]',
    ],
  },
};
