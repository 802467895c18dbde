import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The parameter stays as it is',
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
    title: 'The parameter is marked as deprecated',
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
        - { name: state, in: query, deprecated: true, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [
      {
        ruleId: 'request-parameter-deprecated',
        severity: 'info',
        direction: 'request',
        effect: 'none',
        proof: 'structural',
        message:
          'The query parameter state was marked as deprecated (GET /orders, query parameter state).',
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
        fingerprint: '368eeeb59ec30935779d767132e18879',
      },
    ],
  },
};
