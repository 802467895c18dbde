import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The same prefix',
    base: `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/xml:
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string, xml: { namespace: 'urn:a', prefix: a } } } }
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
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string, xml: { prefix: a, namespace: 'urn:a' } } } }
      responses:
        '204': { description: Done. }
`,
    findings: [],
  },
  bad: {
    title: 'Another prefix stands for the namespace',
    base: `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      requestBody:
        required: true
        content:
          application/xml:
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string, xml: { namespace: 'urn:a', prefix: a } } } }
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
            schema: { type: object, xml: { name: Order }, properties: { id: { type: string, xml: { namespace: 'urn:a', prefix: b } } } }
      responses:
        '204': { description: Done. }
`,
    findings: [
      'info request-xml-prefix-changed: The prefix in XML of the body changed: id from a to b (POST /orders, body application/xml). [request, none, structural]',
    ],
  },
};
