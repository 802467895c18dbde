import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The remote reference stays',
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
                $ref: https://schemas.example.com/order.json
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
                $ref: https://schemas.example.com/order.json
`,
    findings: [],
  },
  bad: {
    title: 'The remote reference changes',
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
                $ref: https://schemas.example.com/order.json
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
                $ref: https://schemas.example.com/order-2.json
`,
    findings: [
      'warn response-unreadable-schema-changed: A schema of the response that cannot be read changed: "https://schemas.example.com/order.json" to "https://schemas.example.com/order-2.json" (GET /orders, response 200 application/json). [response, undecided, undecided]',
    ],
  },
};
