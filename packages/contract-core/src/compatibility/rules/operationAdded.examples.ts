import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'Nothing is added',
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
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'A new operation appears',
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
      responses:
        '200': { description: Orders. }
  /orders/{id}:
    get:
      responses:
        '200': { description: Orders. }
`,
    findings: [
      {
        ruleId: 'operation-added',
        severity: 'info',
        direction: 'none',
        effect: 'wider',
        proof: 'structural',
        message: 'The operation was added (GET /orders/{id}).',
        operation: 'GET /orders/{id}',
        base: null,
        revision: {
          file: 'revision.yaml',
          pointer: '/paths/~1orders~1{id}/get',
          line: 9,
          column: 5,
        },
        witness: null,
        sites: [
          {
            operation: 'GET /orders/{id}',
            direction: 'none',
            base: null,
            revision: {
              file: 'revision.yaml',
              pointer: '/paths/~1orders~1{id}/get',
              line: 9,
              column: 5,
            },
          },
        ],
        fingerprint: '9a46f5b12be579627b5b70a0d8a471eb',
      },
    ],
  },
};
