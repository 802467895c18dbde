import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The variable gets another name',
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
  - url: https://{place}.api.example
    variables:
      place: { default: eu, enum: [us, eu] }
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'A region disappears',
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
      region: { default: eu, enum: [eu] }
paths:
  /orders:
    get:
      responses:
        '200': { description: Done. }
`,
    findings: [
      'warn server-variable-value-removed: The value us of region was removed (server https://{region}.api.example). [none, narrower, structural]',
    ],
  },
};
