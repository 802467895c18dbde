import type { RuleExamples } from '../ruleExample';

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
      {
        ruleId: 'request-media-type-removed',
        severity: 'error',
        direction: 'request',
        effect: 'narrower',
        proof: 'structural',
        message:
          'The media type application/xml is no longer accepted (POST /orders, body).',
        operation: 'POST /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/post/requestBody/content/application~1xml',
          line: 10,
          column: 11,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders/post/requestBody',
          line: 6,
          column: 7,
        },
        witness: null,
        sites: [
          {
            operation: 'POST /orders',
            direction: 'request',
            base: {
              file: 'base.yaml',
              pointer:
                '/paths/~1orders/post/requestBody/content/application~1xml',
              line: 10,
              column: 11,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/paths/~1orders/post/requestBody',
              line: 6,
              column: 7,
            },
          },
        ],
        fingerprint: '853d3caa6a6b0c5e7d58a32cd848afe3',
      },
    ],
  },
};
