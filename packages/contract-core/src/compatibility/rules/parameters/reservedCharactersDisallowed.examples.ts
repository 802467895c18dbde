import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'Reserved characters stay allowed',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: filter, in: query, allowReserved: true, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: filter, in: query, description: What to look for., allowReserved: true, schema: { type: string } }
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'Reserved characters have to be escaped',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: filter, in: query, allowReserved: true, schema: { type: string } }
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
      'error request-reserved-characters-disallowed: The query parameter filter no longer takes reserved characters without escaping (GET /orders, query parameter filter). [request, narrower, structural]',
    ],
  },
};
