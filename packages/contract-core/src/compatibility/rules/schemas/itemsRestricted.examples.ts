import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A response describes its elements',
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
                items: { type: string }
`,
    findings: [
      'info response-items-restricted: The elements of the response fit a schema now (GET /orders, response 200 application/json). [response, narrower, witness [1] at "/0"]',
    ],
  },
  bad: {
    title: 'A request must send texts',
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
              items: { type: string }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-items-restricted: The elements of the body must fit a schema now (POST /orders, body application/json). [request, narrower, witness [1] at "/0"]',
    ],
  },
};
