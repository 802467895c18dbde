import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: order-status
spec:
  lifecycle: production
  owner: group:default/orders
`,
    findings: [
      '4:1 /spec/runbook order-status has no description and no page for support.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: order-status
  description: Tells sellers where an order is.
spec:
  lifecycle: production
  runbook: https://runbooks.example.com/order-status
`,
    findings: [],
  },
};
