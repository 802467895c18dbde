import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The date leaves time to move',
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
    now: '2026-11-01',
    findings: [
      'info operation-deprecated: The operation was marked as deprecated until 2027-06-30 (GET /orders/search). [none, none, structural]',
    ],
  },
  bad: {
    title: 'A date is announced at short notice',
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
    now: '2027-06-01',
    findings: [
      'warn operation-sunset-too-close: There is little time left: operation until 2027-06-30, in 29 days (GET /orders/search). [none, none, structural]',
    ],
  },
};
