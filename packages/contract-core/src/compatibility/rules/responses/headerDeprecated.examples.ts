import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The header stays as it is',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: { schema: { type: integer } }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: { description: How many., schema: { type: integer } }
`,
    findings: [],
  },
  bad: {
    title: 'The header is marked as deprecated',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: { schema: { type: integer } }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: { deprecated: true, schema: { type: integer } }
`,
    findings: [
      'info response-header-deprecated: The header X-Total was marked as deprecated (GET /orders, response 200 header x-total). [response, none, structural]',
    ],
  },
};
