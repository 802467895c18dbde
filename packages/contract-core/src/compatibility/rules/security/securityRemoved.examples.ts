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
    title: 'Nothing has to be proven any more',
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
paths:
  /orders:
    get:
      responses:
        '200': { description: Orders. }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
`,
    findings: [
      'info request-security-removed: Requests without key are accepted now (GET /orders). [request, wider, structural]',
    ],
  },
};
