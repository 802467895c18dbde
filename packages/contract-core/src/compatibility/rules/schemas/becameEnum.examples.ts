import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A response is limited to listed values',
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
                  state: { type: string, enum: [open] }
`,
    findings: [
      'info response-became-enum: `state` is one of the listed values now: "open" (GET /orders, response 200 application/json). [response, narrower, witness {"state":"text"} at "/state"]',
    ],
  },
  bad: {
    title: 'A request is limited to listed values',
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
                state: { type: string, enum: [open] }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-became-enum: `state` accepts only the listed values now: "open" (POST /orders, body application/json). [request, narrower, witness {"state":"text"} at "/state"]',
    ],
  },
};
