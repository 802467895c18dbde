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
    title: 'A whole family is accepted',
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
          "application/*":
            schema:
              type: object
              properties:
                note: { type: string }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'info request-media-type-widened: The media type was widened from application/json to application/* (POST /orders, body). [request, wider, structural]',
    ],
  },
};
