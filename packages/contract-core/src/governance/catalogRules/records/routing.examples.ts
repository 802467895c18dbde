import type { CatalogRuleExamples } from '../catalogRule';

export const gapExamples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata: { name: old-ledger, title: Old ledger }
spec: { role: record, retires: '2027-09-30' }
---
kind: System
metadata: { name: ledger, title: Ledger }
spec: { role: record }
---
kind: DataObject
metadata: { name: account, title: Account }
spec:
  attributes:
    - name: legalName
      systemOfRecord: ledger
      routing:
        - { system: old-ledger, when: { legalEntity: [LK10] } }
        - { system: ledger }
    - name: segment
      systemOfRecord: ledger
      routing:
        - { system: old-ledger, when: { country: [SE], until: '2027-06-30' } }
        - { system: ledger, when: { country: [SE], from: '2027-10-01' } }
    - name: language
      systemOfRecord: crm
      routing:
        - { system: ledger }
    - name: status
      systemOfRecord: ledger
      routing:
        - { system: old-ledger, when: { from: '2027-01-01', until: '2026-12-31' } }
        - { system: ledger }
`,
    findings: [
      '15:7 /spec/attributes/0/routing Account: nobody owns `legalName` for legal entity LK10 from 2027-10-01 on.',
      '20:7 /spec/attributes/1/routing Account: nobody owns `segment` for country SE from 2027-07-01 to 2027-09-30, and 1 more.',
      '25:7 /spec/attributes/2/routing Account: `language` belongs to system:default/crm, but no route gives it anything.',
      '30:33 /spec/attributes/3/routing/0/when Account: the route of `status` to Old ledger never holds: it begins on 2027-01-01 and ends on 2026-12-31.',
    ],
  },
  good: {
    text: `kind: System
metadata: { name: old-ledger, title: Old ledger }
spec: { role: record, retires: '2027-09-30' }
---
kind: System
metadata: { name: ledger, title: Ledger }
spec: { role: record }
---
kind: DataObject
metadata: { name: account, title: Account }
spec:
  attributes:
    - name: legalName
      systemOfRecord: ledger
      routing:
        - { system: old-ledger, when: { legalEntity: [LK10], until: '2027-09-30' } }
        - { system: ledger }
`,
    findings: [],
  },
};

export const overlapExamples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata: { name: old-ledger, title: Old ledger }
spec: { role: record, retires: '2027-09-30' }
---
kind: System
metadata: { name: ledger, title: Ledger }
spec: { role: record }
---
kind: DataObject
metadata: { name: account, title: Account }
spec:
  attributes:
    - name: legalName
      systemOfRecord: ledger
      routing:
        - { system: old-ledger, when: { legalEntity: [LK10, LK20], until: '2027-09-30' } }
        - { system: ledger, when: { legalEntity: [LK20], from: '2027-07-01' } }
        - { system: ledger }
`,
    findings: [
      '15:7 /spec/attributes/0/routing Account: Old ledger and Ledger own `legalName` for legal entity LK20 from 2027-07-01 to 2027-09-30.',
    ],
  },
  good: {
    text: `kind: System
metadata: { name: old-ledger, title: Old ledger }
spec: { role: record, retires: '2027-09-30' }
---
kind: System
metadata: { name: ledger, title: Ledger }
spec: { role: record }
---
kind: DataObject
metadata: { name: account, title: Account }
spec:
  attributes:
    - name: legalName
      systemOfRecord: ledger
      routing:
        - { system: old-ledger, when: { legalEntity: [LK10, LK20], until: '2027-06-30' } }
        - { system: ledger, when: { legalEntity: [LK10, LK20], from: '2027-07-01' } }
        - { system: ledger }
`,
    findings: [],
  },
};
