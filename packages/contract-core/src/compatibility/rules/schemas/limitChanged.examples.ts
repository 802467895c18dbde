import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A multiple of the former step',
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
                  state: { type: integer, multipleOf: 5 }
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
                  state: { type: integer, multipleOf: 10 }
`,
    findings: [
      'info response-limit-tightened: `state` is limited more: multipleOf from 5 to 10 (GET /orders, response 200 application/json). [response, narrower, witness {"state":5} at "/state"]',
    ],
  },
  bad: {
    title: 'A step that the former one does not divide',
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
                state: { type: integer, multipleOf: 4 }
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
                state: { type: integer, multipleOf: 6 }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-limit-changed: `state` is limited differently: multipleOf from 4 to 6 (POST /orders, body application/json). [request, incomparable, witness {"state":4} at "/state"]',
    ],
  },
};
