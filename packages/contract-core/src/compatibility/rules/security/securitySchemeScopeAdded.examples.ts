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
    title: 'A scope is added',
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
          scopes: { read: Read., write: Write., delete: Delete. }
`,
    findings: [
      'info security-scheme-scope-added: The scope delete of partner is given too (GET /orders). [none, wider, structural]',
    ],
  },
};
