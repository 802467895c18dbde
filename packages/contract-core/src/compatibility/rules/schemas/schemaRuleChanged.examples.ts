import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The rule stays',
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
              not: { pattern: '^x' }
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
              type: string
              not: { pattern: '^x' }
      responses:
        '204': { description: Created. }
`,
    findings: [],
  },
  bad: {
    title: 'The rule becomes another one',
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
              not: { pattern: '^x' }
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
              type: string
              not: { pattern: '^y' }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-schema-rule-changed: A rule of the body changed: not (POST /orders, body application/json). [request, incomparable, witness "y" at ""]',
    ],
  },
};
