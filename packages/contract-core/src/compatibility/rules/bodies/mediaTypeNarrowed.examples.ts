import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The media type is spelled in another way',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                note: { type: string }
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
          "application/json; charset=utf-8":
            schema:
              type: object
              properties:
                note: { type: string }
      responses:
        '204': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'One of a family is accepted',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          "application/*":
            schema:
              type: object
              properties:
                note: { type: string }
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
          application/json:
            schema:
              type: object
              properties:
                note: { type: string }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'error request-media-type-narrowed: The media type was narrowed from application/* to application/json (POST /orders, body). [request, narrower, structural]',
    ],
  },
};
