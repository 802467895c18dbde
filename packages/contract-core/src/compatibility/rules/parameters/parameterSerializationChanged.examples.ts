import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The default style is written out',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: ids, in: query, schema: { type: array } }
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: ids, in: query, style: form, explode: true, schema: { type: array } }
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'The list is written with commas',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: ids, in: query, schema: { type: array } }
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { name: ids, in: query, explode: false, schema: { type: array } }
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'error request-parameter-serialization-changed: The serialization of the query parameter ids changed from "form explode" to "form" (GET /orders, query parameter ids). [request, incomparable, structural]',
    ],
  },
};
