import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The parameter stays required',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: state, in: query, required: true, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: state, in: query, required: true, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'The parameter becomes optional',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: state, in: query, required: true, schema: { type: string } }
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
    findings: [
      {
        ruleId: 'request-parameter-became-optional',
        severity: 'info',
        direction: 'request',
        effect: 'wider',
        proof: 'structural',
        message:
          'The query parameter state became optional (GET /orders, query parameter state).',
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
        fingerprint: '462e16716d7af3f26b122fb29537b11d',
      },
    ],
  },
};
