import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A response holds nothing undeclared any more',
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
                  id: { type: string }
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
                additionalProperties: false
                properties:
                  id: { type: string }
`,
    findings: [
      'info response-additional-properties-closed: The response holds no undeclared properties any more (GET /orders, response 200 application/json). [response, narrower, witness {"extra":"text"} at "/extra"]',
    ],
  },
  bad: {
    title: 'A request must hold nothing undeclared any more',
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
                id: { type: string }
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
              additionalProperties: false
              properties:
                id: { type: string }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-additional-properties-closed: The body refuses undeclared properties now (POST /orders, body application/json). [request, narrower, witness {"extra":"text"} at "/extra"]',
    ],
  },
};
