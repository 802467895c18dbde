import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'Demands change their order',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ key: [], signature: [] }]
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
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ signature: [], key: [] }]
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
    findings: [],
  },
  bad: {
    title: 'The signature is no longer needed',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ key: [], signature: [] }]
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
      'info request-security-demand-removed: Requests no longer need signature (GET /orders). [request, wider, structural]',
    ],
  },
};
