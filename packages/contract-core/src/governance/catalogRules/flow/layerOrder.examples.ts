import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: API
metadata:
  name: stock-api
spec:
  type: openapi
  layer: system
---
kind: API
metadata:
  name: basket-api
spec:
  type: openapi
  layer: experience
---
kind: Integration
metadata:
  name: webshop-stock
spec:
  lifecycle: production
  layer: experience
  contracts:
    - ref: api:default/stock-api
      role: consumes
---
kind: Integration
metadata:
  name: stock-count
spec:
  lifecycle: production
  layer: system
  contracts:
    - ref: api:default/basket-api
      role: consumes
`,
    findings: [
      '22:7 /spec/contracts/0/ref webshop-stock works on the experience layer and calls stock-api on the system layer: the call skips the process layer.',
      '32:7 /spec/contracts/0/ref stock-count works on the system layer and calls basket-api on the experience layer: the call goes up.',
    ],
  },
  good: {
    text: `kind: API
metadata:
  name: availability-api
spec:
  type: openapi
  layer: process
---
kind: API
metadata:
  name: stock-api
spec:
  type: openapi
  layer: system
---
kind: Integration
metadata:
  name: webshop-availability
spec:
  lifecycle: production
  layer: experience
  contracts:
    - ref: api:default/availability-api
      role: consumes
---
kind: Integration
metadata:
  name: availability
spec:
  lifecycle: production
  layer: process
  contracts:
    - ref: api:default/stock-api
      role: consumes
`,
    findings: [],
  },
};
