import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request has one rule less to obey',
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
              not: { pattern: '^x' }
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
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-schema-rule-removed: The body no longer has to obey a rule: not (POST /orders, body application/json). [request, wider, witness "x" at ""]',
    ],
  },
  bad: {
    title: 'A response has one rule less to obey',
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
                not: { pattern: '^x' }
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
`,
    findings: [
      'error response-schema-rule-removed: The response no longer has to obey a rule: not (GET /orders, response 200 application/json). [response, wider, witness "x" at ""]',
    ],
  },
};
