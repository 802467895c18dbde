import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A slash at the end goes',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example/v1/
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example/v1
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'The server moves to another version',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example/v1
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example/v2
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    findings: [
      'warn server-url-changed: The server moved from https://api.example/v1 to https://api.example/v2. [none, incomparable, structural]',
    ],
  },
};
