import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The major version says it',
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
info: { title: Orders, version: 2.0.0 }
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
    title: 'A break comes with a minor version',
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
`,
    findings: [
      'error operation-removed: The operation was removed (GET /orders/search). [none, narrower, structural]',
      'info major-version-not-bumped: The contract has breaking changes, but goes from 1.0.0 to 1.1.0 without a new major version. [none, none, structural]',
    ],
  },
};
