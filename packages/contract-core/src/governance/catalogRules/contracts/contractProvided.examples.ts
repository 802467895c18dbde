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
  lifecycle: production
  system: system:default/platform
---
kind: Integration
metadata:
  name: webshop
spec:
  lifecycle: production
  contracts:
    - ref: api:default/order-api
      role: consumes
`,
    findings: ['9:3 /metadata/name No flow provides order-api.'],
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
  lifecycle: production
  system: system:default/platform
---
kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  contracts:
    - ref: api:default/order-api
      role: provides
`,
    findings: [],
  },
};
