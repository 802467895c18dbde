import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'Scopes change their order',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ partner: [read, write] }]
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
security: [{ partner: [write, read] }]
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
    findings: [],
  },
  bad: {
    title: 'A scope is no longer needed',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ partner: [read, write] }]
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
          scopes: { read: Read., write: Write. }
`,
    findings: [
      'info request-security-scope-removed: Tokens no longer need the scope write of partner (GET /orders). [request, wider, structural]',
    ],
  },
};
