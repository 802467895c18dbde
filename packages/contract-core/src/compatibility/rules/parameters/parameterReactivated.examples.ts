import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The parameter stays as it is',
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
        - { name: state, in: query, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'The deprecation is taken back',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: state, in: query, deprecated: true, schema: { type: string } }
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
      'info request-parameter-reactivated: The query parameter state is no longer marked as deprecated (GET /orders, query parameter state). [request, none, structural]',
    ],
  },
};
