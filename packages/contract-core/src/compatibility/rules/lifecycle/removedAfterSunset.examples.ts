import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The promise stays as it is',
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
      x-sunset: '2027-06-30'
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
      summary: Search.
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'An operation goes after its date',
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
      x-sunset: '2027-06-30'
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
`,
    now: '2027-07-01',
    findings: [
      'info operation-removed-after-sunset: The operation, promised until 2027-06-30, was removed as announced (GET /orders/search). [none, narrower, structural]',
    ],
  },
};
