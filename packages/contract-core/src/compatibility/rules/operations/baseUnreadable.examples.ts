import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'Both versions can be read',
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
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'A bracket was never closed in the version that is mended now',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0
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
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'warn base-unreadable: The base cannot be read, so the revision counts as a first version: The document is not valid YAML or JSON: missed comma between flow collection entries. [none, undecided, undecided]',
    ],
  },
};
