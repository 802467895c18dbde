import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The parameter stays optional',
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
        - { name: state, in: query, description: Any, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'The parameter becomes required',
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
        - { name: state, in: query, required: true, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [
      {
        ruleId: 'request-parameter-became-required',
        severity: 'error',
        direction: 'request',
        effect: 'narrower',
        proof: 'structural',
        message:
          'The query parameter state became required; requests without it are refused (GET /orders, query parameter state).',
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
        fingerprint: '48704feac4da0fbbe05278334b076a69',
      },
    ],
  },
};
