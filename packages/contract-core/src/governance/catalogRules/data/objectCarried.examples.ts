import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: DataObject
metadata:
  name: warranty
  title: Warranty
spec:
  classification: internal
`,
    findings: ['3:3 /metadata/name No flow carries Warranty.'],
  },
  good: {
    text: `kind: DataObject
metadata:
  name: warranty
  title: Warranty
spec:
  classification: internal
---
kind: Integration
metadata:
  name: claims
spec:
  lifecycle: production
  dataObjects: [dataobject:default/warranty]
`,
    findings: [],
  },
};
