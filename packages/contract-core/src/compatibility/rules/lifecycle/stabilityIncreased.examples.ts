import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The default level is written out',
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
      x-stability-level: stable
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'What was tried out is promised',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
  /orders/search:
    get:
      x-stability-level: alpha
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
      x-stability-level: beta
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'info operation-stability-increased: The stability was raised: operation from alpha to beta (GET /orders/search). [none, none, structural]',
    ],
  },
};
