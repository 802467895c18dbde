import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The name alone stays enough',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: filter, in: query, allowEmptyValue: true, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: filter, in: query, description: What to look for., allowEmptyValue: true, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'A value becomes necessary',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: filter, in: query, allowEmptyValue: true, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: filter, in: query, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'error request-empty-value-disallowed: The query parameter filter may no longer be sent without a value (GET /orders, query parameter filter). [request, narrower, structural]',
    ],
  },
};
