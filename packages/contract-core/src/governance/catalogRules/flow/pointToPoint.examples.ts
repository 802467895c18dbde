import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: works
spec:
  role: record
---
kind: System
metadata:
  name: warehouse
spec:
  role: record
---
kind: Integration
metadata:
  name: picking-list
spec:
  lifecycle: production
  source: system:default/works
  target: system:default/warehouse
`,
    findings: [
      '16:1 /spec/middleware picking-list joins works and warehouse directly.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: works
spec:
  role: record
---
kind: System
metadata:
  name: warehouse
spec:
  role: record
---
kind: System
metadata:
  name: broker
spec:
  role: transport
---
kind: Integration
metadata:
  name: picking-list
spec:
  lifecycle: production
  source: system:default/works
  target: system:default/warehouse
  middleware: system:default/broker
`,
    findings: [],
  },
};
