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
    title: 'A scheme is described',
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
    key: { type: apiKey, in: header, name: X-Key }
    signature: { type: apiKey, in: header, name: X-Signature }
`,
    findings: [
      'info security-scheme-added: The security scheme signature was added. [none, none, structural]',
    ],
  },
};
