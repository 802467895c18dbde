import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: billing
spec:
  role: record
---
kind: System
metadata:
  name: ledger
spec:
  role: record
---
kind: Integration
metadata:
  name: new-contract
spec:
  lifecycle: production
  criticality: high
  steps:
    - from: system:default/crm
      to: system:default/billing
      action: create the subscription
      synchronous: true
      operation: POST /subscriptions
    - from: system:default/crm
      to: system:default/ledger
      action: create the schedule
      synchronous: true
      operation: POST /schedules
`,
    findings: [
      '20:7 /spec/steps/0 new-contract writes to billing (create the subscription) and later to another system, and nothing undoes the first write.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: billing
spec:
  role: record
---
kind: System
metadata:
  name: ledger
spec:
  role: record
---
kind: Integration
metadata:
  name: new-contract
spec:
  lifecycle: production
  criticality: high
  steps:
    - from: system:default/crm
      to: system:default/billing
      action: create the subscription
      synchronous: true
      operation: POST /subscriptions
      compensation: The subscription is cancelled before its first invoice.
    - from: system:default/crm
      to: system:default/ledger
      action: create the schedule
      synchronous: true
      operation: POST /schedules
`,
    findings: [],
  },
};
