import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The pattern stays',
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
              type: object
              properties:
                state: { type: string, pattern: '^[A-Z]+$' }
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
              type: object
              properties:
                state: { type: string, pattern: '^[A-Z]+$' }
      responses:
        '204': { description: Created. }
`,
    findings: [],
  },
  bad: {
    title: 'The pattern becomes another one',
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
              type: object
              properties:
                state: { type: string, pattern: '^[A-Z]+$' }
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
              type: object
              properties:
                state: { type: string, pattern: '^[A-Z]{1,9}$' }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-pattern-changed: The pattern of `state` changed: ^[A-Z]+$ to ^[A-Z]{1,9}$ (POST /orders, body application/json). [request, narrower, witness {"state":"AAAAAAAAAA"} at "/state"]',
    ],
  },
};
