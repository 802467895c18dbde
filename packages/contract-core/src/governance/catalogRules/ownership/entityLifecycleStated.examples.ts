import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: API
metadata:
  name: order-api
spec:
  lifecycle: live
---
kind: Integration
metadata:
  name: order-intake
spec:
  owner: group:default/orders
`,
    findings: [
      '5:3 /spec/lifecycle order-api says that it is `live`, which is no word for a lifecycle.',
      '10:1 /spec/lifecycle order-intake does not say where it is in its life.',
    ],
  },
  good: {
    text: `kind: API
metadata:
  name: order-api
spec:
  lifecycle: production
---
kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  owner: group:default/orders
`,
    findings: [],
  },
};
