import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The notice comes with the deprecation',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders/search:
    get:
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders/search:
    get:
      deprecated: true
      x-deprecated-reason: Use /orders with a filter.
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'info operation-deprecated: The operation was marked as deprecated without a sunset date (GET /orders/search). [none, none, structural]',
    ],
  },
  bad: {
    title: 'A reason is told for what is deprecated already',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders/search:
    get:
      deprecated: true
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders/search:
    get:
      deprecated: true
      x-deprecated-reason: Use /orders with a filter.
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'info operation-deprecation-notice-changed: What is announced about the deprecation changed: operation from none to {"x-deprecated-reason":"Use /orders with a filter."} (GET /orders/search). [none, none, structural]',
    ],
  },
};
