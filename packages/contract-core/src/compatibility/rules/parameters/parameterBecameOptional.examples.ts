import type { RuleExamples } from '../../ruleExample';

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
      'info request-parameter-became-optional: The query parameter state became optional (GET /orders, query parameter state). [request, wider, structural]',
    ],
  },
};
