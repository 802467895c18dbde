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
    title: 'The date is a season',
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
      x-sunset: next summer
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'warn operation-sunset-unreadable: The sunset date is no date: operation "next summer" (GET /orders/search). [none, none, structural]',
    ],
  },
};
