import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'Alternatives change their order',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ key: [] }, { signature: [] }]
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
security: [{ signature: [] }, { key: [] }]
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
    title: 'One of two ways disappears',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
security: [{ key: [] }, { signature: [] }]
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
      'error request-security-alternative-removed: Requests with signature alone are no longer accepted (GET /orders). [request, narrower, structural]',
    ],
  },
};
