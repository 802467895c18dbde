import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata: { name: old-ledger, title: Old ledger }
spec: { role: record, retires: '2026-06-30' }
---
kind: DataObject
metadata: { name: account, title: Account }
spec:
  attributes:
    - name: legalName
      systemOfRecord: old-ledger
    - name: language
      systemOfRecord: mainframe
    - name: segment
      systemOfRecord: old-ledger
      routing:
        - system: mainframe
`,
    findings: [
      '10:7 /spec/attributes/0/systemOfRecord Account: `legalName` belongs to Old ledger, which was switched off by 2026-06-30.',
      '12:7 /spec/attributes/1/systemOfRecord Account: `language` belongs to system:default/mainframe, which the estate does not have.',
      '16:11 /spec/attributes/2/routing/0/system Account: `segment` is routed to system:default/mainframe, which the estate does not have.',
    ],
  },
  good: {
    text: `kind: System
metadata: { name: old-ledger, title: Old ledger }
spec: { role: record, retires: '2026-06-30' }
---
kind: System
metadata: { name: ledger, title: Ledger }
spec: { role: record, retires: '2031-12-31' }
---
kind: DataObject
metadata: { name: account, title: Account }
spec:
  attributes:
    - name: legalName
      systemOfRecord: ledger
    - name: segment
      systemOfRecord: ledger
      routing:
        - { system: old-ledger, when: { until: '2026-06-30' } }
        - { system: ledger, when: { from: '2026-07-01' } }
`,
    findings: [],
  },
};
