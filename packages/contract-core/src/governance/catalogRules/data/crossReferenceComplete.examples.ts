import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: ledger
spec:
  role: record
---
kind: System
metadata:
  name: broker
spec:
  role: transport
---
kind: DataObject
metadata:
  name: payment
  title: Payment
spec:
  crossReferences:
    - system: system:default/gateway
      key: paymentId
---
kind: Integration
metadata:
  name: payment-notice
spec:
  lifecycle: production
  source: system:default/gateway
  target: system:default/ledger
  middleware: system:default/broker
  dataObjects: [dataobject:default/payment]
`,
    findings: [
      '18:3 /spec/crossReferences Payment has no key of ledger, although payment-notice carries it there or from there.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: ledger
spec:
  role: record
---
kind: DataObject
metadata:
  name: payment
  title: Payment
spec:
  crossReferences:
    - system: system:default/gateway
      key: paymentId
    - system: system:default/ledger
      key: documentNumber
---
kind: Integration
metadata:
  name: payment-notice
spec:
  lifecycle: production
  source: system:default/gateway
  target: system:default/ledger
  dataObjects: [dataobject:default/payment]
`,
    findings: [],
  },
};
