import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The alternatives exclude each other',
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
              type: string
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
                - type: string
                  maxLength: 5
                - type: string
                  minLength: 6
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-union-changed: The alternatives of the body changed: from type string to a value of type string with maxLength 5, a value of type string with minLength 6; proven harmless: no payload is accepted or refused differently (POST /orders, body application/json). [request, none, structural]',
    ],
  },
  bad: {
    title: 'A short text fits both alternatives, and only one may fit',
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
              type: string
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
                - type: string
                - type: string
                  maxLength: 5
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-values-narrowed: What the rules of the body accept together became less (POST /orders, body application/json). [request, narrower, witness "text" at ""]',
      'info request-union-branch-added: The body may be a value of type string with maxLength 5 too (POST /orders, body application/json). [request, none, structural]',
    ],
  },
};
