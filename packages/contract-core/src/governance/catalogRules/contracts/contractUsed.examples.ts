import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: API
metadata:
  name: spare-parts-api
spec:
  lifecycle: production
`,
    findings: [
      '3:3 /metadata/name No flow uses spare-parts-api, and nothing says for whom it is offered.',
    ],
  },
  good: {
    text: `kind: API
metadata:
  name: spare-parts-api
spec:
  lifecycle: production
---
kind: API
metadata:
  name: dealer-api
  annotations:
    interlock.dev/offered: Open to dealers from spring on; the first one connects in April.
spec:
  lifecycle: production
---
kind: Integration
metadata:
  name: webshop-orders
spec:
  lifecycle: production
  contracts:
    - ref: api:default/spare-parts-api
      role: consumes
`,
    findings: [],
  },
};
