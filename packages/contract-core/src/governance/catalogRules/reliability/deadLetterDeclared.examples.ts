import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: invoice-submission
spec:
  lifecycle: production
  reliability:
    deadLetter: n/a
  financialControl:
    flags: [posting]
`,
    findings: [
      '7:5 /spec/reliability/deadLetter invoice-submission posts to the books and does not say where a message goes that cannot be delivered.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: invoice-submission
spec:
  lifecycle: production
  reliability:
    deadLetter: Queue invoices.undelivered, with the answer of the ledger.
  financialControl:
    flags: [posting]
`,
    findings: [],
  },
};
