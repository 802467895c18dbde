import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request may send any element',
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
              type: array
              items: { type: string }
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
              type: array
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-items-unrestricted: The elements of the body may be anything now (POST /orders, body application/json). [request, wider, witness [1] at "/0"]',
    ],
  },
  bad: {
    title: 'A response may hold any element',
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
                type: array
                items: { type: string }
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
                type: array
`,
    findings: [
      'error response-items-unrestricted: The elements of the response may be anything now (GET /orders, response 200 application/json). [response, wider, witness [1] at "/0"]',
    ],
  },
};
