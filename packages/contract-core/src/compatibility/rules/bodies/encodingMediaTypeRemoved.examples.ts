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
    title: 'A part may only be JSON',
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
            encoding: { note: { contentType: "text/plain, application/json" } }
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
            encoding: { note: { contentType: application/json } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'error request-encoding-media-type-removed: A part of the form is no longer accepted as text/plain for note (POST /orders, body multipart/form-data part note). [request, narrower, structural]',
    ],
  },
};
