import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The charset that JSON has anyway is written out',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json; charset=utf-8: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'XML is no longer accepted',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json: { schema: { type: object } }
          application/xml: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'error request-media-type-removed: The media type application/xml is no longer accepted (POST /orders, body). [request, narrower, structural]',
    ],
  },
};
