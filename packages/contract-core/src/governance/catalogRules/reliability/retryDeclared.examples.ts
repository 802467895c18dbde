import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: invoice-submission
spec:
  lifecycle: production
  reliability:
    retry: standard
  financialControl:
    flags: [posting]
`,
    findings: [
      '7:5 /spec/reliability/retry invoice-submission posts to the books and does not say how often and how far apart it tries again.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: invoice-submission
spec:
  lifecycle: production
  reliability:
    retry: Five times within an hour, then with the next run.
  financialControl:
    flags: [posting]
`,
    findings: [],
  },
};
