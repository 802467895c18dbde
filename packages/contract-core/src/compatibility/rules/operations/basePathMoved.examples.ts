import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'Paths and servers stay as they are',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example/v1
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
  /orders/{id}:
    get:
      responses:
        '200': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example/v1/
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
  /orders/{id}:
    get:
      responses:
        '200': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'The version moves from the server into the paths',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example/v1
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
  /orders/{id}:
    get:
      responses:
        '200': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example
paths:
  /v1/orders:
    get:
      responses:
        '200': { description: Done. }
  /v1/orders/{id}:
    get:
      responses:
        '200': { description: Done. }
`,
    findings: [
      'info base-path-moved: All paths begin with /v1 now; the servers make up for it. [none, none, structural]',
    ],
  },
};
