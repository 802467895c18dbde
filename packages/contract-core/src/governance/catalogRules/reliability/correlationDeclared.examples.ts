import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: picking-list
spec:
  lifecycle: production
  reliability:
    correlationId: None across the two systems; lines are compared by eye.
---
kind: Integration
metadata:
  name: returns
spec:
  lifecycle: production
  criticality: low
`,
    findings: [
      '7:5 /spec/reliability/correlationId No id follows a business object through picking-list.',
      '12:1 /spec/reliability/correlationId No id follows a business object through returns.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: picking-list
spec:
  lifecycle: production
  reliability:
    correlationId: Order number in X-Correlation-Id, from the shop to the carrier.
`,
    findings: [],
  },
};
