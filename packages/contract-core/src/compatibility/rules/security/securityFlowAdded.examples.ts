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
    title: 'A flow is added',
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
        authorizationCode:
          authorizationUrl: https://login.example/authorize
          tokenUrl: https://login.example/token
          scopes: { read: Read., write: Write. }
        clientCredentials:
          tokenUrl: https://login.example/token
          scopes: { read: Read., write: Write. }
`,
    findings: [
      'info security-flow-added: The flow authorizationCode of partner was added (GET /orders). [none, wider, structural]',
    ],
  },
};
