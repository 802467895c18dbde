import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: warehouse
spec:
  role: reporting
---
kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  timing:
    mode: synchronous
  steps:
    - from: system:default/shop
      to: system:default/warehouse
      action: add the order to the report
      synchronous: true
`,
    findings: [
      '15:7 /spec/steps/0 In order-intake somebody waits while warehouse is fed (add the order to the report).',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: warehouse
spec:
  role: reporting
---
kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  timing:
    mode: synchronous
  steps:
    - from: system:default/shop
      to: system:default/warehouse
      action: add the order to the report
      synchronous: false
`,
    findings: [],
  },
};
