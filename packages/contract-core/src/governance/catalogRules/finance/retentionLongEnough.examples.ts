import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: tax-decision
spec:
  lifecycle: production
  financialControl:
    flags: [tax]
    retention: P2Y
---
kind: Integration
metadata:
  name: payments
spec:
  lifecycle: production
  financialControl:
    flags: [posting]
`,
    findings: [
      '8:5 /spec/financialControl/retention tax-decision keeps its evidence for P2Y, which is less than 7 years.',
      '15:3 /spec/financialControl/retention payments touches the books and does not say how long its evidence is kept.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: tax-decision
spec:
  lifecycle: production
  financialControl:
    flags: [tax]
    retention: P10Y
`,
    findings: [],
  },
};
