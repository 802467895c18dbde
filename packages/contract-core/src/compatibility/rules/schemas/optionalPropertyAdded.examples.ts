import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'An open object gets one property more',
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
                  note: { type: string }
`,
    findings: [
      'info response-optional-property-added: The property `note` was added to the response (GET /orders, response 200 application/json). [response, none, structural]',
    ],
  },
  bad: {
    title: 'A closed object gets one property more',
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
                additionalProperties: false
                properties:
                  id: { type: string }
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
                additionalProperties: false
                properties:
                  id: { type: string }
                  note: { type: string }
`,
    findings: [
      'warn response-optional-property-added: The property `note` was added to the response (GET /orders, response 200 application/json). [response, wider, witness {"note":"text"} at "/note"]',
    ],
  },
};
