import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The header is spelt in another case',
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
            x-total: { schema: { type: integer } }
`,
    findings: [],
  },
  bad: {
    title: 'The header disappears',
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
`,
    findings: [
      'error response-header-removed: The header X-Total was removed; a consumer that reads it finds nothing (GET /orders, response 200). [response, wider, structural]',
    ],
  },
};
