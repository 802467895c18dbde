import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The header stays required',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: { required: true, schema: { type: integer } }
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
            X-Total: { required: true, schema: { type: integer } }
`,
    findings: [],
  },
  bad: {
    title: 'The header becomes optional',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Total: { required: true, schema: { type: integer } }
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
      'error response-header-became-optional: The header X-Total became optional and may be missing (GET /orders, response 200 header x-total). [response, wider, structural]',
    ],
  },
};
