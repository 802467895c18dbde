import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'Values change their order',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://{region}.api.example
    variables:
      region: { default: eu, enum: [eu, us] }
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://{region}.api.example
    variables:
      region: { default: eu, enum: [us, eu] }
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'Another region becomes the default',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://{region}.api.example
    variables:
      region: { default: eu, enum: [eu, us] }
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: https://{region}.api.example
    variables:
      region: { default: us, enum: [eu, us] }
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    findings: [
      'warn server-variable-default-changed: The default of the variable changed: region from "eu" to "us" (server https://{region}.api.example). [none, incomparable, structural]',
    ],
  },
};
