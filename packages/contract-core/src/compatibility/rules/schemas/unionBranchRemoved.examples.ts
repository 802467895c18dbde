import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The alternatives change their order',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - { type: string }
                - { type: object, properties: { id: { type: string } } }
      responses:
        '204': { description: Created. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - { type: object, properties: { id: { type: string } } }
                - { type: string }
      responses:
        '204': { description: Created. }
`,
    findings: [],
  },
  bad: {
    title: 'A request accepts one alternative less',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - { type: string }
                - { type: object, properties: { id: { type: string } } }
                - { type: array, items: { type: string } }
      responses:
        '204': { description: Created. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - { type: string }
                - { type: object, properties: { id: { type: string } } }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-union-branch-removed: The body may not be an array of string any more (POST /orders, body application/json). [request, narrower, witness [] at ""]',
    ],
  },
};
