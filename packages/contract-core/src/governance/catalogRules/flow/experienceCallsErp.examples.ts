import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: ledger
spec:
  type: erp
  role: record
---
kind: System
metadata:
  name: webshop
spec:
  type: commerce
  role: engagement
---
kind: Integration
metadata:
  name: webshop-orders
spec:
  lifecycle: production
  layer: experience
  steps:
    - from: system:default/webshop
      to: system:default/ledger
      action: create the order
      synchronous: true
`,
    findings: [
      '22:7 /spec/steps/0 webshop-orders calls ledger directly from webshop.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: gateway
spec:
  type: middleware
  role: transport
---
kind: System
metadata:
  name: webshop
spec:
  type: commerce
  role: engagement
---
kind: Integration
metadata:
  name: webshop-orders
spec:
  lifecycle: production
  layer: experience
  steps:
    - from: system:default/webshop
      to: system:default/gateway
      action: submit the order
      synchronous: true
`,
    findings: [],
  },
};
