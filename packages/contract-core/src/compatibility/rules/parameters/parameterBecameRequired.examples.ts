import type { RuleExamples } from '../../ruleExample';

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
      'error request-parameter-became-required: The query parameter state became required; requests without it are refused (GET /orders, query parameter state). [request, narrower, structural]',
    ],
  },
};
