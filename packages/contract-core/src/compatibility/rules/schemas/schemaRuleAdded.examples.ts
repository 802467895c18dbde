import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A response obeys a new rule',
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
                type: string
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
                type: string
                not: { pattern: '^x' }
`,
    findings: [
      'info response-schema-rule-added: The response obeys a new rule: not (GET /orders, response 200 application/json). [response, narrower, witness "x" at ""]',
    ],
  },
  bad: {
    title: 'A request must obey a new rule',
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
              type: string
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
              type: string
              not: { pattern: '^x' }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-schema-rule-added: The body must obey a new rule: not (POST /orders, body application/json). [request, narrower, witness "x" at ""]',
    ],
  },
};
