import type { RuleExamples } from '../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The alternatives change their order',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - { type: string }
                - { type: object, properties: { id: { type: string } } }
      responses:
        '204': { description: Created. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - { type: object, properties: { id: { type: string } } }
                - { type: string }
      responses:
        '204': { description: Created. }
`,
    findings: [],
  },
  bad: {
    title: 'A request accepts one alternative less',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - { type: string }
                - { type: object, properties: { id: { type: string } } }
                - { type: array, items: { type: string } }
      responses:
        '204': { description: Created. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf:
                - { type: string }
                - { type: object, properties: { id: { type: string } } }
      responses:
        '204': { description: Created. }
`,
    findings: [
      {
        ruleId: 'request-union-branch-removed',
        severity: 'error',
        direction: 'request',
        effect: 'narrower',
        proof: 'pending',
        message:
          'The body may not be a value of type array any more (POST /orders, body application/json).',
        operation: 'POST /orders',
        base: {
          file: 'base.yaml',
          pointer:
            '/paths/~1orders/post/requestBody/content/application~1json/schema/oneOf/2',
          line: 14,
          column: 19,
        },
        revision: {
          file: 'revision.yaml',
          pointer:
            '/paths/~1orders/post/requestBody/content/application~1json/schema',
          line: 10,
          column: 13,
        },
        witness: null,
        sites: [
          {
            operation: 'POST /orders',
            direction: 'request',
            base: {
              file: 'base.yaml',
              pointer:
                '/paths/~1orders/post/requestBody/content/application~1json',
              line: 9,
              column: 11,
            },
            revision: {
              file: 'revision.yaml',
              pointer:
                '/paths/~1orders/post/requestBody/content/application~1json',
              line: 9,
              column: 11,
            },
          },
        ],
        fingerprint: '5068281a6c43743ec491ff6727a31bed',
      },
    ],
  },
};
