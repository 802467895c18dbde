import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: payroll
spec:
  regions: [NZ]
---
kind: System
metadata:
  name: broker
spec:
  regions: [EU, US]
---
kind: Integration
metadata:
  name: payroll-handover
spec:
  lifecycle: production
  source: system:default/payroll
  middleware: system:default/broker
  security:
    residency: [NZ, AU]
`,
    findings: [
      '21:5 /spec/security/residency The data of payroll-handover may lie in NZ, AU, but broker keeps data in EU, US.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: payroll
spec:
  regions: [NZ]
---
kind: System
metadata:
  name: broker
spec:
  regions: [EU, NZ]
---
kind: Integration
metadata:
  name: payroll-handover
spec:
  lifecycle: production
  source: system:default/payroll
  middleware: system:default/broker
  security:
    residency: [NZ, AU]
`,
    findings: [],
  },
};
