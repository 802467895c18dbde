import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: payment-posting
spec:
  lifecycle: production
  serviceLevels:
    rto: PT1H
  financialControl:
    flags: [posting]
`,
    findings: [
      '6:3 /spec/serviceLevels/accuracy payment-posting touches the books and does not say how it is reconciled.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: payment-posting
spec:
  lifecycle: production
  serviceLevels:
    rto: PT1H
    accuracy: Sum of payments and sum of postings agree per day and account.
  financialControl:
    flags: [posting]
`,
    findings: [],
  },
};
