import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'No value is added',
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
                  state: { type: string, x-extensible-enum: [open] }
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
                  state: { type: string, x-extensible-enum: [open] }
`,
    findings: [],
  },
  bad: {
    title: 'A value is added to a list announced as extensible',
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
                  state: { type: string, x-extensible-enum: [open] }
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
                  state: { type: string, x-extensible-enum: [open, paid] }
`,
    findings: [
      'info response-extensible-enum-value-added: The values "paid" were added to the extensible list of `state`; proven harmless: no payload is accepted or refused differently (GET /orders, response 200 application/json). [response, none, structural]',
    ],
  },
};
