import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The default writing is written out',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Page: { schema: { type: object, properties: { size: { type: integer } } } }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Page: { style: simple, explode: false, schema: { type: object, properties: { size: { type: integer } } } }
`,
    findings: [],
  },
  bad: {
    title: 'The members of an object are joined with equals signs',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Page: { schema: { type: object, properties: { size: { type: integer } } } }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          headers:
            X-Page: { explode: true, schema: { type: object, properties: { size: { type: integer } } } }
`,
    findings: [
      'error response-header-serialization-changed: The writing of the header X-Page changed from "simple" to "simple explode" (GET /orders, response 200 header x-page). [response, incomparable, structural]',
    ],
  },
};
