import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: invoice-posting
spec:
  lifecycle: production
  owner: group:default/billing
  financialControl:
    flags: [posting]
---
kind: Integration
metadata:
  name: tax-decision
spec:
  lifecycle: production
  owner: group:default/tax
  financialControl:
    flags: [tax]
    approver: group:default/tax
`,
    findings: [
      '7:3 /spec/financialControl/approver invoice-posting touches the books and does not say who releases its changes.',
      '18:5 /spec/financialControl/approver group:default/tax owns tax-decision and releases its changes as well.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: invoice-posting
spec:
  lifecycle: production
  owner: group:default/billing
  financialControl:
    flags: [posting]
    approver: group:default/finance-control
`,
    findings: [],
  },
};
