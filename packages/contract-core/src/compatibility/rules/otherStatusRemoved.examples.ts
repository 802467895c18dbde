import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The status is covered by the default',
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
        '200': { description: Answer. }
        default: { description: Fault. }
`,
    findings: [
      {
        ruleId: 'response-status-added',
        severity: 'info',
        direction: 'response',
        effect: 'none',
        proof: 'structural',
        message: 'The status default was added (GET /orders).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/get',
          line: 5,
          column: 5,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders/get/responses/default',
          line: 8,
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
              pointer: '/paths/~1orders/get/responses/default',
              line: 8,
              column: 9,
            },
          },
        ],
        fingerprint: '0111e61752f876add66edd6facf20980',
      },
    ],
  },
  bad: {
    title: 'A fault is no longer described',
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
        '200': { description: Answer. }
`,
    findings: [
      {
        ruleId: 'response-non-success-status-removed',
        severity: 'info',
        direction: 'response',
        effect: 'narrower',
        proof: 'structural',
        message: 'The status 404 is no longer described (GET /orders).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/get/responses/404',
          line: 8,
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
              pointer: '/paths/~1orders/get/responses/404',
              line: 8,
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
        fingerprint: '25d05433a114f96af9381ea4ee73e4d3',
      },
    ],
  },
};
