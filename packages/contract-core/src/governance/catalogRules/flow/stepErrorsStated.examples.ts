import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: shop
spec:
  role: engagement
---
kind: System
metadata:
  name: ledger
spec:
  role: record
---
kind: Integration
metadata:
  name: orders
spec:
  lifecycle: production
  criticality: critical
  steps:
    - from: system:default/shop
      to: system:default/ledger
      action: create the order
      synchronous: true
`,
    findings: [
      '20:7 /spec/steps/0 orders does not say what happens when the hop from shop to ledger fails (create the order).',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: shop
spec:
  role: engagement
---
kind: System
metadata:
  name: ledger
spec:
  role: record
---
kind: Integration
metadata:
  name: orders
spec:
  lifecycle: production
  criticality: critical
  steps:
    - from: system:default/shop
      to: system:default/ledger
      action: create the order
      synchronous: true
      onError: The shop keeps the basket and tries again for ten minutes.
`,
    findings: [],
  },
};
