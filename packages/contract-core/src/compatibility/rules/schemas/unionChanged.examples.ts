import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'oneOf becomes anyOf where no value fits two alternatives',
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
                oneOf:
                  - { type: string }
                  - { type: object, properties: { id: { type: string } } }
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
                anyOf:
                  - { type: string }
                  - { type: object, properties: { id: { type: string } } }
`,
    findings: [],
  },
  bad: {
    title: 'One alternative replaces another',
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
                oneOf:
                  - { type: string }
                  - { type: object, properties: { id: { type: string } } }
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
                oneOf:
                  - { type: string }
                  - { type: array, items: { type: string } }
`,
    findings: [
      'error response-union-changed: The alternatives of the response changed: an object with `id` replaced by an array of string (GET /orders, response 200 application/json). [response, incomparable, witness [] at ""]',
    ],
  },
};
