import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The description of a scope changes',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ partner: [read] }]
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
components:
  securitySchemes:
    partner:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example/token
          scopes: { read: Read., write: Write. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ partner: [read] }]
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
components:
  securitySchemes:
    partner:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example/token
          scopes: { read: Read orders., write: Write. }
`,
    findings: [],
  },
  bad: {
    title: 'A scope disappears',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ partner: [read] }]
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
components:
  securitySchemes:
    partner:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example/token
          scopes: { read: Read., write: Write. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ partner: [read] }]
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
components:
  securitySchemes:
    partner:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example/token
          scopes: { read: Read. }
`,
    findings: [
      'error security-scheme-scope-removed: The scope write of partner is no longer given (GET /orders). [none, narrower, structural]',
    ],
  },
};
