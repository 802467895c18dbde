import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'No parameter is added',
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
    title: 'An optional parameter is added',
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
      parameters:
        - { name: state, in: query, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'info request-optional-parameter-added: The optional query parameter state was added (GET /orders, query parameter state). [request, none, structural]',
    ],
  },
};
