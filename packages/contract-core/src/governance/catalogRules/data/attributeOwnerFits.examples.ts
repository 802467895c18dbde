import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: broker
spec:
  role: transport
---
kind: DataObject
metadata:
  name: order
  title: Order
spec:
  attributes:
    - name: orderNumber
      systemOfRecord: system:default/broker
    - name: status
`,
    findings: [
      '14:7 /spec/attributes/0/systemOfRecord Order: `orderNumber` belongs to broker, which only carries data.',
      '15:7 /spec/attributes/1/systemOfRecord Order: `status` has no system of record.',
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
  name: order
  title: Order
spec:
  attributes:
    - name: orderNumber
      systemOfRecord: system:default/ledger
`,
    findings: [],
  },
};
