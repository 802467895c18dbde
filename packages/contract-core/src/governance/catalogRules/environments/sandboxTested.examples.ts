import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: lead-capture
spec:
  lifecycle: production
  sandbox:
    environment: test
    data: TBD
`,
    findings: [
      '6:3 /spec/sandbox lead-capture does not say where a change is tried, and on which data.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: lead-capture
spec:
  lifecycle: production
  sandbox:
    environment: test
    data: 300 leads of the last spring fair with changed names, bad addresses included.
`,
    findings: [],
  },
};
