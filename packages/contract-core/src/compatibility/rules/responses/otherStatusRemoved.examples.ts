import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The status is covered by the default',
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
        '200': { description: Answer. }
        default: { description: Fault. }
`,
    findings: [
      'info response-status-added: The status default was added (GET /orders). [response, none, structural]',
    ],
  },
  bad: {
    title: 'A fault is no longer described',
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
        '200': { description: Answer. }
`,
    findings: [
      'info response-non-success-status-removed: The status 404 is no longer described (GET /orders). [response, narrower, structural]',
    ],
  },
};
