import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: refunds
spec:
  lifecycle: production
  exceptionRule:
    categories: [amount differs]
    queue: Refunds to check
    remediation: TBD
---
kind: Integration
metadata:
  name: returns
spec:
  lifecycle: production
  criticality: low
`,
    findings: [
      '6:3 /spec/exceptionRule The exception rule of refunds leaves open: remediation.',
      '14:1 /spec/exceptionRule The exception rule of returns leaves open: categories, queue, remediation.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: refunds
spec:
  lifecycle: production
  exceptionRule:
    categories: [amount differs]
    queue: Refunds to check
    remediation: Compare with the order, then release or reject the refund.
`,
    findings: [],
  },
};
