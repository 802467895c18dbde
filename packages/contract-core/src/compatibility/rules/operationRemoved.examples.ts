import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The path parameter gets another name',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
  /orders/{id}:
    get:
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
  /orders/{orderId}:
    get:
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'An operation disappears',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
  /orders/{id}:
    get:
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
`,
    findings: [
      {
        ruleId: 'operation-removed',
        severity: 'error',
        direction: 'none',
        effect: 'narrower',
        proof: 'structural',
        message: 'The operation was removed (GET /orders/{id}).',
        operation: 'GET /orders/{id}',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders~1{id}/get',
          line: 9,
          column: 5,
        },
        revision: null,
        witness: null,
        sites: [
          {
            operation: 'GET /orders/{id}',
            direction: 'none',
            base: {
              file: 'base.yaml',
              pointer: '/paths/~1orders~1{id}/get',
              line: 9,
              column: 5,
            },
            revision: null,
          },
        ],
        fingerprint: '4ec953525f622e92bb28019f7d50c336',
      },
    ],
  },
};
