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
    rto: P2D
    rpo: P1D
    latency: PT2S
    availability: 97.5
---
kind: Integration
metadata:
  name: stock
spec:
  lifecycle: production
  criticality: high
  serviceLevels:
    rto: P1D
    rpo: PT1H
    latency: PT2S
    availability: 99.5
`,
    findings: [
      '7:3 /spec/serviceLevels order-intake is of critical criticality and promises recovery within P2D (at most 4 h), loss of up to P1D (at most 1 h), availability of 97.5 per cent (at least 99.5).',
      '19:3 /spec/serviceLevels stock is of high criticality and promises recovery within P1D (at most 12 h).',
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
---
kind: Integration
metadata:
  name: costing
spec:
  lifecycle: production
  criticality: low
  serviceLevels:
    rto: P3D
    rpo: P1D
    latency: PT4H
    availability: 95
`,
    findings: [],
  },
};
