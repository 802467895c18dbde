import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: invoice-submission
spec:
  lifecycle: production
  reliability:
    replay: unknown
  financialControl:
    flags: [posting]
`,
    findings: [
      '7:5 /spec/reliability/replay invoice-submission posts to the books and does not say whether and how old messages may be sent again.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: invoice-submission
spec:
  lifecycle: production
  reliability:
    replay: Any day of the open period; the ledger finds what it already has by its number.
  financialControl:
    flags: [posting]
`,
    findings: [],
  },
};
