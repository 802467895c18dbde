import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The status is covered by its range',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Answer. }
        '404': { description: Answer. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '2XX': { description: Answer. }
        '404': { description: Answer. }
`,
    findings: [
      {
        ruleId: 'response-status-added',
        severity: 'info',
        direction: 'response',
        effect: 'none',
        proof: 'structural',
        message: 'The status 2XX was added (GET /orders).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/get',
          line: 5,
          column: 5,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders/get/responses/2XX',
          line: 7,
          column: 9,
        },
        witness: null,
        sites: [
          {
            operation: 'GET /orders',
            direction: 'response',
            base: {
              file: 'base.yaml',
              pointer: '/paths/~1orders/get',
              line: 5,
              column: 5,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/paths/~1orders/get/responses/2XX',
              line: 7,
              column: 9,
            },
          },
        ],
        fingerprint: '17b140a0b1e416bbebcf9ec3efba29ce',
      },
    ],
  },
  bad: {
    title: 'The success status disappears',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Answer. }
        '201': { description: Answer. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '201': { description: Answer. }
`,
    findings: [
      {
        ruleId: 'response-success-status-removed',
        severity: 'error',
        direction: 'response',
        effect: 'narrower',
        proof: 'structural',
        message: 'The success status 200 is no longer returned (GET /orders).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/get/responses/200',
          line: 7,
          column: 9,
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
            direction: 'response',
            base: {
              file: 'base.yaml',
              pointer: '/paths/~1orders/get/responses/200',
              line: 7,
              column: 9,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/paths/~1orders/get',
              line: 5,
              column: 5,
            },
          },
        ],
        fingerprint: '63a418b072829badf0e5015d2fbe9480',
      },
    ],
  },
};
