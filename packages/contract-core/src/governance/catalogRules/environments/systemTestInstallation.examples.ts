import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: tills
spec:
  environments:
    - name: tills-production
      purpose: production
`,
    findings: [
      '5:3 /spec/environments tills has no installation beside production.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: tills
spec:
  environments:
    - name: tills-production
      purpose: production
    - name: tills-test
      purpose: test
`,
    findings: [],
  },
};
