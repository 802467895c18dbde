import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The status is covered by its range',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Answer. }
        '404': { description: Answer. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '2XX': { description: Answer. }
        '404': { description: Answer. }
`,
    findings: [
      'info response-status-added: The status 2XX was added (GET /orders). [response, none, structural]',
    ],
  },
  bad: {
    title: 'The success status disappears',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200': { description: Answer. }
        '201': { description: Answer. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '201': { description: Answer. }
`,
    findings: [
      'error response-success-status-removed: The success status 200 is no longer returned (GET /orders). [response, narrower, structural]',
    ],
  },
};
