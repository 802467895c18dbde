import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  criticality: high
  alerts:
    - condition: calls slower than two seconds
      kind: late-or-slow
`,
    findings: [
      '7:3 /spec/alerts No alert of order-intake guards what it promises.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  criticality: high
  alerts:
    - condition: calls slower than two seconds
      kind: late-or-slow
      serviceLevel: latency
`,
    findings: [],
  },
};
