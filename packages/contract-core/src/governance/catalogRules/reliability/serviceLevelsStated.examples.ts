import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  criticality: critical
  serviceLevels:
    rto: PT1H
    latency: PT2S
`,
    findings: [
      '7:3 /spec/serviceLevels order-intake is of critical criticality and promises nothing about rpo, availability.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  criticality: critical
  serviceLevels:
    rto: PT1H
    rpo: PT0S
    latency: PT2S
    availability: 99.9
`,
    findings: [],
  },
};
