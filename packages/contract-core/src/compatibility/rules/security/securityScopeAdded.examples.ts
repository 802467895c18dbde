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
    title: 'Another scope is needed',
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
    findings: [
      'error request-security-scope-added: Tokens need the scope write of partner now (GET /orders). [request, narrower, structural]',
    ],
  },
};
