import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  criticality: critical
  volume: unknown
`,
    findings: [
      '7:3 /spec/volume order-intake does not say how much it carries.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  criticality: critical
  volume: 400 orders a day, 2,100 on the first day of the spring sale
`,
    findings: [],
  },
};
