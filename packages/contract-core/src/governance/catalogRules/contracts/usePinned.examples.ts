import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: API
metadata:
  name: billing-api
  title: Billing API
spec:
  lifecycle: production
---
kind: Integration
metadata:
  name: provisioning
spec:
  lifecycle: production
  contracts:
    - ref: api:default/billing-api
      role: consumes
`,
    findings: [
      '14:7 /spec/contracts/0 provisioning does not say which version of Billing API it uses.',
    ],
  },
  good: {
    text: `kind: API
metadata:
  name: billing-api
  title: Billing API
spec:
  lifecycle: production
---
kind: Integration
metadata:
  name: provisioning
spec:
  lifecycle: production
  contracts:
    - ref: api:default/billing-api
      role: consumes
      versionPin: '2.1'
    - ref: api:default/stock-events
      role: provides
`,
    findings: [],
  },
};
