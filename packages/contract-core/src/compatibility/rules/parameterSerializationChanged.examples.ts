import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The default style is written out',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: ids, in: query, schema: { type: array } }
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: ids, in: query, style: form, explode: true, schema: { type: array } }
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'The list is written with commas',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: ids, in: query, schema: { type: array } }
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: ids, in: query, explode: false, schema: { type: array } }
      responses:
        '200': { description: Orders. }
`,
    findings: [
      {
        ruleId: 'request-parameter-serialization-changed',
        severity: 'error',
        direction: 'request',
        effect: 'incomparable',
        proof: 'structural',
        message:
          'The serialization of the query parameter ids changed from "form explode" to "form" (GET /orders, query parameter ids).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/get/parameters/0',
          line: 7,
          column: 11,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders/get/parameters/0',
          line: 7,
          column: 11,
        },
        witness: null,
        sites: [
          {
            operation: 'GET /orders',
            direction: 'request',
            base: {
              file: 'base.yaml',
              pointer: '/paths/~1orders/get/parameters/0',
              line: 7,
              column: 11,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/paths/~1orders/get/parameters/0',
              line: 7,
              column: 11,
            },
          },
        ],
        fingerprint: '42334f6129966fc8a493a6215c0c17e4',
      },
    ],
  },
};
