import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  criticality: critical
  review:
    cadence: yearly
`,
    findings: [
      '8:5 /spec/review/cadence order-intake is critical and reviewed yearly.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  criticality: critical
  review:
    cadence: quarterly
`,
    findings: [],
  },
};
