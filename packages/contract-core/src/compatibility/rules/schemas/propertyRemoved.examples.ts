import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The property moves into a part of allOf',
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
                properties:
                  id: { type: string }
                  note: { type: string }
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
                allOf:
                  - type: object
                    properties: { id: { type: string } }
                  - type: object
                    properties: { note: { type: string } }
`,
    findings: [],
  },
  bad: {
    title: 'The property disappears from a response',
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
                properties:
                  id: { type: string }
                  note: { type: string }
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
                properties:
                  id: { type: string }
`,
    findings: [
      'error response-property-removed: The property `note` was removed from the response; a consumer that reads it finds nothing (GET /orders, response 200 application/json). [response, wider, witness {"note":1} at "/note"]',
    ],
  },
};
