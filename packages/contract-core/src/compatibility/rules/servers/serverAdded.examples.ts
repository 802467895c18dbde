import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'Servers change their order',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example
  - url: https://eu.api.example
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://eu.api.example
  - url: https://api.example
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    findings: [
      'info server-order-changed: The order of the servers changed: https://api.example, https://eu.api.example to https://eu.api.example, https://api.example. [none, none, structural]',
    ],
  },
  bad: {
    title: 'A server is added',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example
  - url: https://eu.api.example
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    findings: [
      'info server-added: The server https://eu.api.example was added. [none, wider, structural]',
    ],
  },
};
