import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'An element is called an element',
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
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string, xml: { attribute: false } } } }
      responses:
        '204': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'An element becomes an attribute',
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
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string, xml: { attribute: true } } } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'error request-xml-form-changed: The form in XML of the body changed: id from element to attribute (POST /orders, body application/xml). [request, incomparable, structural]',
    ],
  },
};
