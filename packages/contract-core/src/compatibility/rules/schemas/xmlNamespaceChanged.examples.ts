import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The property is called what the element is called',
    base: `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/xml:
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string, xml: { namespace: 'urn:a' } } } }
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
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string, xml: { namespace: 'urn:a', name: id } } } }
      responses:
        '204': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'The element moves to another namespace',
    base: `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/xml:
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string, xml: { namespace: 'urn:a' } } } }
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
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string, xml: { namespace: 'urn:b' } } } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'error request-xml-namespace-changed: The namespace in XML of the body changed: id from urn:a to urn:b (POST /orders, body application/xml). [request, incomparable, structural]',
    ],
  },
};
