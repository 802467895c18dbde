import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: supplier-invoices
spec:
  lifecycle: production
  exceptionRule:
    queue: Refused supplier invoices
`,
    findings: [
      '6:3 /spec/exceptionRule/owner Nobody works on the queue `Refused supplier invoices` of supplier-invoices.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: supplier-invoices
spec:
  lifecycle: production
  exceptionRule:
    queue: Refused supplier invoices
    owner: group:default/accounts-payable
`,
    findings: [],
  },
};
