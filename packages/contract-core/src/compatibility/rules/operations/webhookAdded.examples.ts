import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The webhook stays',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
webhooks:
  orderPlaced:
    post:
      responses:
        '204': { description: Taken. }
  orderSent:
    post:
      responses:
        '204': { description: Taken. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
webhooks:
  orderPlaced:
    post:
      responses:
        '204': { description: Taken. }
  orderSent:
    post:
      responses:
        '204': { description: Taken over. }
`,
    findings: [],
  },
  bad: {
    title: 'A webhook is added',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
webhooks:
  orderPlaced:
    post:
      responses:
        '204': { description: Taken. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
webhooks:
  orderPlaced:
    post:
      responses:
        '204': { description: Taken. }
  orderSent:
    post:
      responses:
        '204': { description: Taken. }
`,
    findings: [
      'info webhook-added: The webhook orderSent was added (POST webhook orderSent). [none, wider, structural]',
    ],
  },
};
