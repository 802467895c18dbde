import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The description changes',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      description: All orders.
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'The operation is marked as deprecated',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      deprecated: true
      responses:
        '200': { description: Orders. }
`,
    findings: [
      {
        ruleId: 'operation-deprecated',
        severity: 'info',
        direction: 'none',
        effect: 'none',
        proof: 'structural',
        message: 'The operation was marked as deprecated (GET /orders).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/get',
          line: 5,
          column: 5,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders/get',
          line: 5,
          column: 5,
        },
        witness: null,
        sites: [
          {
            operation: 'GET /orders',
            direction: 'none',
            base: {
              file: 'base.yaml',
              pointer: '/paths/~1orders/get',
              line: 5,
              column: 5,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/paths/~1orders/get',
              line: 5,
              column: 5,
            },
          },
        ],
        fingerprint: '72070fbbf6ee7002792d2a765881a401',
      },
    ],
  },
};
