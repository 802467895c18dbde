import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The parameter stays where it is',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: state, in: query, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: state, in: query, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'The parameter moves into a header',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: state, in: query, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: state, in: header, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [
      {
        ruleId: 'request-parameter-location-changed',
        severity: 'error',
        direction: 'request',
        effect: 'incomparable',
        proof: 'structural',
        message:
          'The parameter moved: state from query to header (GET /orders, query parameter state).',
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
        fingerprint: '08db806f23ccc53b64baf2dda5b51969',
      },
    ],
  },
};
