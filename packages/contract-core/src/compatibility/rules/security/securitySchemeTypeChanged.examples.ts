import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The scheme gets another name',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ key: [] }]
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ apiKey: [] }]
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
components:
  securitySchemes:
    apiKey: { type: apiKey, in: header, name: X-Key }
`,
    findings: [],
  },
  bad: {
    title: 'A key becomes a token',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ key: [] }]
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ key: [] }]
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
components:
  securitySchemes:
    key: { type: http, scheme: bearer }
`,
    findings: [
      'error security-scheme-type-changed: The type of the security scheme changed: key from apiKey to http (GET /orders). [none, incomparable, structural]',
    ],
  },
};
