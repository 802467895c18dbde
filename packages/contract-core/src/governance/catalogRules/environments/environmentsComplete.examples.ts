import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: lamps
spec:
  lifecycle: production
  environments: [production]
---
kind: Integration
metadata:
  name: visits
spec:
  lifecycle: production
  environments: [test]
`,
    findings: [
      '6:3 /spec/environments lamps exists in production only.',
      '13:3 /spec/environments visits is in production by its lifecycle, but `production` is not among its environments.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: lamps
spec:
  lifecycle: production
  environments: [test, production]
`,
    findings: [],
  },
};
