import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: invoice-posting
spec:
  lifecycle: production
  financialControl:
    flags: [posting]
`,
    findings: [
      '4:1 /spec/mapping invoice-posting names no mapping sheet and does not say where its mapping is.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: invoice-posting
spec:
  lifecycle: production
  mapping: contracts/mappings/invoice-posting.csv
  financialControl:
    flags: [posting]
---
kind: Integration
metadata:
  name: statement-upload
spec:
  lifecycle: production
  mappingReason: The file of the bank goes through unchanged.
  financialControl:
    flags: [posting]
`,
    findings: [],
  },
};
