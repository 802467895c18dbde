import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: invoice-submission
spec:
  lifecycle: production
  reliability:
    idempotency: None
  financialControl:
    flags: [posting]
`,
    findings: [
      '7:5 /spec/reliability/idempotency invoice-submission posts to the books and does not say what makes a repeated message harmless.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: invoice-submission
spec:
  lifecycle: production
  reliability:
    idempotency: Contract number and period make the invoice number; the ledger refuses the second.
  financialControl:
    flags: [posting]
`,
    findings: [],
  },
};
