import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request may send any undeclared property',
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
              additionalProperties: { type: string }
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
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-additional-properties-unrestricted: Undeclared properties of the body may be anything now (POST /orders, body application/json). [request, wider, witness {"extra":1} at "/extra"]',
    ],
  },
  bad: {
    title: 'A map of texts becomes a map of anything',
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
                additionalProperties: { type: string }
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
`,
    findings: [
      'error response-additional-properties-unrestricted: Undeclared properties of the response may be anything now (GET /orders, response 200 application/json). [response, wider, witness {"extra":1} at "/extra"]',
    ],
  },
};
