import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: pricing
spec:
  type: pricing
`,
    findings: ['4:1 /spec/role pricing does not say which part it plays.'],
  },
  good: {
    text: `kind: System
metadata:
  name: pricing
spec:
  type: pricing
  role: record
`,
    findings: [],
  },
};
