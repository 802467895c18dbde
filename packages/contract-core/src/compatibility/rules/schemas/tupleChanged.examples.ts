import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The places stay',
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
                prefixItems: [{ type: string }, { type: number }]
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
                prefixItems: [{ type: string }, { type: number }]
`,
    findings: [],
  },
  bad: {
    title: 'A place is added',
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
                prefixItems: [{ type: string }, { type: number }]
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
                prefixItems: [{ type: string }, { type: number }, { type: string }]
`,
    findings: [
      'info response-tuple-changed: The number of places of the response changed: 2 to 3 places (GET /orders, response 200 application/json). [response, narrower, witness ["text",1,1] at "/2"]',
    ],
  },
};
