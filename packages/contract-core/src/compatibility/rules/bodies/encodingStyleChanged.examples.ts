import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The default is written out',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                note: { type: array, items: { type: string } }
      responses:
        '204': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                note: { type: array, items: { type: string } }
            encoding: { note: { style: form, explode: true } }
      responses:
        '204': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'The elements are joined with commas',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                note: { type: array, items: { type: string } }
      responses:
        '204': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                note: { type: array, items: { type: string } }
            encoding: { note: { explode: false } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'error request-encoding-style-changed: The style of a part of the form changed: note from "form explode" to "form" (POST /orders, body application/x-www-form-urlencoded part note). [request, incomparable, structural]',
    ],
  },
};
