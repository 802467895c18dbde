import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: order-status
spec:
  lifecycle: production
  event: Update
---
kind: Integration
metadata:
  name: order-archive
spec:
  lifecycle: production
  event: TBD
`,
    findings: [
      '6:3 /spec/event `Update` does not say who does what to start order-status.',
      '13:3 /spec/event `TBD` does not say who does what to start order-archive.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: order-status
spec:
  lifecycle: production
  event: The warehouse hands an order to the carrier
`,
    findings: [],
  },
};
