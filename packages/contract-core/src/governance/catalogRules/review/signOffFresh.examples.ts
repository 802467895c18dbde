import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  review:
    cadence: quarterly
    lastSignOff: '2026-05-02'
    nextDue: '2026-12-01'
---
kind: Integration
metadata:
  name: lead-capture
spec:
  lifecycle: production
  review:
    cadence: yearly
    nextDue: '2027-05-02'
`,
    findings: [
      '8:5 /spec/review/lastSignOff order-intake is reviewed quarterly, but was last signed on 2026-05-02.',
      '16:3 /spec/review/lastSignOff Nobody has signed a review of lead-capture.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  review:
    cadence: quarterly
    lastSignOff: '2026-09-02'
    nextDue: '2026-12-02'
`,
    findings: [],
  },
};
