import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: API
metadata:
  name: quote-api
spec:
  lifecycle: deprecated
---
kind: Integration
metadata:
  name: quotes
spec:
  lifecycle: production
  contracts:
    - ref: api:default/quote-api
      role: consumes
`,
    findings: [
      '13:7 /spec/contracts/0/ref quotes uses quote-api, which is deprecated.',
    ],
  },
  good: {
    text: `kind: API
metadata:
  name: quote-api
spec:
  lifecycle: deprecated
---
kind: API
metadata:
  name: price-api
spec:
  lifecycle: production
---
kind: Integration
metadata:
  name: quotes
spec:
  lifecycle: production
  contracts:
    - ref: api:default/price-api
      role: consumes
`,
    findings: [],
  },
};
