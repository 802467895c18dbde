import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'An operation goes on its date',
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
    now: '2027-06-30',
    findings: [
      'info operation-removed-after-sunset: The operation, promised until 2027-06-30, was removed as announced (GET /orders/search). [none, narrower, structural]',
    ],
  },
  bad: {
    title: 'An operation goes before its date',
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
    now: '2027-06-29',
    findings: [
      'error operation-removed-before-sunset: The operation, promised until 2027-06-30, was removed before that day (GET /orders/search). [none, narrower, structural]',
    ],
  },
};
