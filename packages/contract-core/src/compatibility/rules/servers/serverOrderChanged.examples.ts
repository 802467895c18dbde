import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A server is described',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example.com
  - url: https://sandbox.example.com
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - { url: https://api.example.com, description: Production. }
  - url: https://sandbox.example.com
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'Another server stands first',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://api.example.com
  - url: https://sandbox.example.com
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://sandbox.example.com
  - url: https://api.example.com
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'info server-order-changed: The order of the servers changed: https://api.example.com, https://sandbox.example.com to https://sandbox.example.com, https://api.example.com. [none, none, structural]',
    ],
  },
};
