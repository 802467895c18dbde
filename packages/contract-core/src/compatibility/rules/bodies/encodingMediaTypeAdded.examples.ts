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
          multipart/form-data:
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
          multipart/form-data:
            schema:
              type: object
              properties:
                note: { type: string }
            encoding: { note: { contentType: text/plain } }
      responses:
        '204': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'A part may be JSON too',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          multipart/form-data:
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
          multipart/form-data:
            schema:
              type: object
              properties:
                note: { type: string }
            encoding: { note: { contentType: "text/plain, application/json" } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'info request-encoding-media-type-added: A part of the form is accepted as application/json for note too (POST /orders, body multipart/form-data part note). [request, wider, structural]',
    ],
  },
};
