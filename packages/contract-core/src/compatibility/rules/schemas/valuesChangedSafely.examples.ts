import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'What is refused was never listed',
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
              enum: [small, large]
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
              enum: [small, large]
              not: { pattern: '^x' }
      responses:
        '204': { description: Created. }
`,
    findings: [],
  },
  bad: {
    title: 'A listed value is not refused any more',
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
              enum: [small, large]
              not: { pattern: '^s' }
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
              enum: [small, large]
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-values-widened: What the rules of the body accept together became more (POST /orders, body application/json). [request, wider, witness "small" at ""]',
    ],
  },
};
