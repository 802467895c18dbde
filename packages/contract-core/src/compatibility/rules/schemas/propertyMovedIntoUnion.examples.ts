import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The property stays outside of the union',
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
                properties: { id: { type: string } }
                oneOf:
                  - type: object
                    properties: { card: { type: string } }
                  - type: object
                    properties: { iban: { type: string } }
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
                properties: { id: { type: string } }
                oneOf:
                  - type: object
                    properties: { card: { type: string } }
                  - type: object
                    properties: { iban: { type: string } }
`,
    findings: [],
  },
  bad: {
    title: 'The property moves into one branch',
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
                properties: { card: { type: string } }
                oneOf:
                  - type: object
                    properties: { cash: { type: string } }
                  - type: object
                    properties: { iban: { type: string } }
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
                oneOf:
                  - type: object
                    properties: { cash: { type: string }, card: { type: string } }
                  - type: object
                    properties: { iban: { type: string } }
`,
    findings: [
      'error response-property-moved-into-union: The property `card` of the response moved into branches of a union (GET /orders, response 200 application/json). [response, wider, witness {"cash":1,"card":1} at "/card"]',
      'info response-optional-property-added: The property `card` was added to the response (GET /orders, response 200 application/json). [response, none, structural]',
    ],
  },
};
