import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The operation id stays',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      summary: Orders
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'The operation id changes',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: getOrders
      responses:
        '200': { description: Orders. }
`,
    findings: [
      {
        ruleId: 'operation-id-changed',
        severity: 'info',
        direction: 'none',
        effect: 'none',
        proof: 'structural',
        message:
          'The operation id changed from listOrders to getOrders (GET /orders).',
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
        fingerprint: '82ce5dcd9bdce14c32b0d2207906ca73',
      },
    ],
  },
};
