import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The new body is optional',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '204': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'info request-optional-body-added: An optional request body was added (POST /orders, body). [request, none, structural]',
    ],
  },
  bad: {
    title: 'The new body is required',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '204': { description: Done. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json: { schema: { type: object } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'error request-required-body-added: A required request body was added; requests without it are refused (POST /orders, body). [request, narrower, structural]',
    ],
  },
};
