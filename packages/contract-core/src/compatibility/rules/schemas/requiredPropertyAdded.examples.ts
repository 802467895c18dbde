import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The new property is optional',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                id: { type: string }
      responses:
        '204': { description: Created. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                id: { type: string }
                note: { type: string }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'info request-optional-property-added: The optional property `note` was added to the body (POST /orders, body application/json). [request, none, structural]',
    ],
  },
  bad: {
    title: 'The new property is required',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                id: { type: string }
      responses:
        '204': { description: Created. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [note]
              properties:
                id: { type: string }
                note: { type: string }
      responses:
        '204': { description: Created. }
`,
    findings: [
      'error request-required-property-added: The required property `note` was added to the body; requests without it are refused (POST /orders, body application/json). [request, narrower, witness {} at ""]',
    ],
  },
};
