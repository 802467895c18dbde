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
kind: System
metadata:
  name: billing
spec:
  environments:
    - name: billing-production
      purpose: production
      contracts:
        - ref: api:default/billing-api
          version: '3.0'
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
`,
    findings: [
      '27:7 /spec/contracts/0/versionPin provisioning is pinned to Billing API 2.1; live in production is 3.0.',
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
kind: System
metadata:
  name: billing
spec:
  environments:
    - name: billing-production
      purpose: production
      contracts:
        - ref: api:default/billing-api
          version: '3.0'
---
kind: Integration
metadata:
  name: provisioning
spec:
  lifecycle: production
  contracts:
    - ref: api:default/billing-api
      role: consumes
      versionPin: '3.0'
`,
    findings: [],
  },
};
