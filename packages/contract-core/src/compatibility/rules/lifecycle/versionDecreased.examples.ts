import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The version goes up',
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
info: { title: Orders, version: 1.1.0 }
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
    findings: [],
  },
  bad: {
    title: 'The version goes back',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.1.0 }
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
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'info version-decreased: The version of the contract went back from 1.1.0 to 1.0.0. [none, none, structural]',
    ],
  },
};
