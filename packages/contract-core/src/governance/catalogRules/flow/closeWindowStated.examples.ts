import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: deferred-revenue
spec:
  lifecycle: production
  timing:
    mode: scheduled
  financialControl:
    flags: [posting]
`,
    findings: [
      '6:3 /spec/timing/closeWindow deferred-revenue posts by the clock and does not say what happens at the close.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: deferred-revenue
spec:
  lifecycle: production
  timing:
    mode: scheduled
    closeWindow: The last run of a month is on working day 1; after the lock it posts into the next period.
  financialControl:
    flags: [posting]
`,
    findings: [],
  },
};
