import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'No header is added',
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
            X-Total: { schema: { type: integer } }
`,
    findings: [],
  },
  bad: {
    title: 'A header is added',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
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
            X-Total: { schema: { type: integer } }
`,
    findings: [
      'info response-header-added: The header X-Total was added (GET /orders, response 200). [response, none, structural]',
    ],
  },
};
