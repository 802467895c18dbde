import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The description changes',
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
      description: All orders.
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'The operation is marked as deprecated',
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
      deprecated: true
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'info operation-deprecated: The operation was marked as deprecated without a sunset date (GET /orders). [none, none, structural]',
    ],
  },
};
