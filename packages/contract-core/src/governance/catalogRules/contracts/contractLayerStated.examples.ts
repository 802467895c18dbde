import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: platform
spec:
  role: transport
---
kind: API
metadata:
  name: order-api
  annotations:
    interlock.dev/contract: contracts/order.yaml
spec:
  type: openapi
  system: system:default/platform
`,
    findings: [
      '12:1 /spec/layer order-api does not say on which layer it stands.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: platform
spec:
  role: transport
---
kind: API
metadata:
  name: order-api
  annotations:
    interlock.dev/contract: contracts/order.yaml
spec:
  type: openapi
  system: system:default/platform
  layer: process
`,
    findings: [],
  },
};
