import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'No status is added',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Answer. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Answer. }
`,
    findings: [],
  },
  bad: {
    title: 'A status is added',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Answer. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Answer. }
        '429': { description: Answer. }
`,
    findings: [
      {
        ruleId: 'response-status-added',
        severity: 'info',
        direction: 'response',
        effect: 'none',
        proof: 'structural',
        message: 'The status 429 was added (GET /orders).',
        operation: 'GET /orders',
        base: {
          file: 'base.yaml',
          pointer: '/paths/~1orders/get',
          line: 5,
          column: 5,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders/get/responses/429',
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
              pointer: '/paths/~1orders/get/responses/429',
              line: 8,
              column: 9,
            },
          },
        ],
        fingerprint: '3926a87368897dd9560dfc9f137df6ea',
      },
    ],
  },
};
