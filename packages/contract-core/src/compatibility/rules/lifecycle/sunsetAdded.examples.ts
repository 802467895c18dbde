import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The date comes with the deprecation',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
  /orders/search:
    get:
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
  /orders/search:
    get:
      deprecated: true
      x-sunset: '2027-06-30'
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'info operation-deprecated: The operation was marked as deprecated until 2027-06-30 (GET /orders/search). [none, none, structural]',
    ],
  },
  bad: {
    title: 'A date is set for what is deprecated already',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
  /orders/search:
    get:
      deprecated: true
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
  /orders/search:
    get:
      deprecated: true
      x-sunset: '2027-06-30'
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'info operation-sunset-added: A sunset date was set: operation 2027-06-30 (GET /orders/search). [none, none, structural]',
    ],
  },
};
