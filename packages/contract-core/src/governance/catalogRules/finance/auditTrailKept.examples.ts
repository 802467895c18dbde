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
---
kind: Integration
metadata:
  name: invoice-posting
spec:
  lifecycle: production
  financialControl:
    flags: [posting]
    auditTrail:
      store: system:default/archive
      keeps: [original-payload]
`,
    findings: [
      '6:3 /spec/financialControl/auditTrail tax-decision touches the books and does not keep the message as it came or the answer to it.',
      '16:5 /spec/financialControl/auditTrail invoice-posting touches the books and does not keep the answer to it.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: invoice-posting
spec:
  lifecycle: production
  financialControl:
    flags: [posting]
    auditTrail:
      store: system:default/archive
      keeps: [original-payload, transformed-payload, response]
`,
    findings: [],
  },
};
