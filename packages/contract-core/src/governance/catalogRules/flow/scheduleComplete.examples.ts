import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: bank-statements
spec:
  lifecycle: production
  timing:
    mode: scheduled
    schedule: Working days at 06:15
`,
    findings: [
      '6:3 /spec/timing bank-statements runs by the clock and leaves open: in which time zone.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: bank-statements
spec:
  lifecycle: production
  timing:
    mode: scheduled
    schedule: Working days at 06:15
    timeZone: Europe/Copenhagen
`,
    findings: [],
  },
};
