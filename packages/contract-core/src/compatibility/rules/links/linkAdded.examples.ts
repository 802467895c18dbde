import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The target gets another operation id',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '201':
          description: Placed.
          links:
            order: { operationId: getOrder, parameters: { id: '$response.body#/id' } }
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        '200': { description: One order. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '201':
          description: Placed.
          links:
            order: { operationId: readOrder, parameters: { id: '$response.body#/id' } }
  /orders/{id}:
    get:
      operationId: readOrder
      responses:
        '200': { description: One order. }
`,
    findings: [
      'info operation-id-changed: The operation id changed from getOrder to readOrder (GET /orders/{id}). [none, none, structural]',
    ],
  },
  bad: {
    title: 'A link is added',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '201':
          description: Placed.
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        '200': { description: One order. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '201':
          description: Placed.
          links:
            order: { operationId: getOrder, parameters: { id: '$response.body#/id' } }
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        '200': { description: One order. }
`,
    findings: [
      'info response-link-added: The link order was added (POST /orders, response 201). [response, none, structural]',
    ],
  },
};
