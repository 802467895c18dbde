import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The operation id stays',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      summary: Orders
      responses:
        '200': { description: Orders. }
`,
    findings: [],
  },
  bad: {
    title: 'The operation id changes',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200': { description: Orders. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: getOrders
      responses:
        '200': { description: Orders. }
`,
    findings: [
      'info operation-id-changed: The operation id changed from listOrders to getOrders (GET /orders). [none, none, structural]',
    ],
  },
};
