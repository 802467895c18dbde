import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: API
metadata:
  name: billing-api
  title: Billing API
  annotations:
    interlock.dev/contract: contracts/billing/openapi.yaml
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
---
# contracts/billing/releases.yaml
releases:
  - label: '3.0'
    file: releases/3.0.yaml
    released: '2027-01-15'
    state: announced
  - label: '3.1'
    file: releases/3.1.yaml
    released: '2026-10-01'
    state: announced
`,
    findings: [
      '3:3 /metadata/name Release 3.1 of Billing API is out since 2026-10-01 and one running flow uses the contract.',
      '3:3 /metadata/name Release 3.0 of Billing API comes on 2027-01-15 and one running flow uses the contract.',
    ],
  },
  good: {
    text: `kind: API
metadata:
  name: billing-api
  title: Billing API
  annotations:
    interlock.dev/contract: contracts/billing/openapi.yaml
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
---
# contracts/billing/releases.yaml
releases:
  - label: '3.0'
    file: releases/3.0.yaml
    released: '2027-09-15'
    state: announced
`,
    findings: [],
  },
};
