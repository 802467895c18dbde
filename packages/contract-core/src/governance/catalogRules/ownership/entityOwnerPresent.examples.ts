import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: tax-engine
spec:
  type: tax
---
kind: Integration
metadata:
  name: tax-decision
spec:
  lifecycle: production
  owner: ""
`,
    findings: [
      '4:1 /spec/owner Nobody answers for tax-engine.',
      '12:3 /spec/owner Nobody answers for tax-decision.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: tax-engine
spec:
  type: tax
  owner: group:default/tax
---
kind: Integration
metadata:
  name: tax-decision
spec:
  lifecycle: production
  owner: group:default/tax
`,
    findings: [],
  },
};
