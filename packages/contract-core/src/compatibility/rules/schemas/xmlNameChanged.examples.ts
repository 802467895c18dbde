import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The body is JSON, where nobody sees the name',
    base: `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string } } }
      responses:
        '204': { description: Done. }
`,
    revision: `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, xml: { name: PurchaseOrder }, properties: { id: { type: string } } }
      responses:
        '204': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'The root element gets another name',
    base: `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/xml:
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string } } }
      responses:
        '204': { description: Done. }
`,
    revision: `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/xml:
            schema: { type: object, xml: { name: PurchaseOrder }, properties: { id: { type: string } } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'error request-xml-name-changed: The name in XML of the body changed: the root from Order to PurchaseOrder (POST /orders, body application/xml). [request, incomparable, structural]',
    ],
  },
};
