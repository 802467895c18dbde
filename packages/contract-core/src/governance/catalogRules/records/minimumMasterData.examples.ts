import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata: { name: ledger, title: Ledger }
spec: { role: record }
---
kind: System
metadata: { name: crm, title: CRM }
spec: { role: engagement }
---
kind: System
metadata: { name: shop, title: Shop }
spec: { role: engagement }
---
kind: API
metadata:
  name: ledger-partners
  annotations: { interlock.dev/contract: contracts/ledger.yaml }
spec: { system: ledger }
---
kind: API
metadata:
  name: crm-accounts
  annotations: { interlock.dev/contract: contracts/crm.yaml }
spec: { system: crm }
---
kind: API
metadata:
  name: shop-customers
  annotations: { interlock.dev/contract: contracts/shop.yaml }
spec: { system: shop }
---
kind: DataObject
metadata: { name: account, title: Account }
spec:
  attributes:
    - name: legalName
      systemOfRecord: ledger
      minimum: true
    - name: paymentTerms
      systemOfRecord: ledger
      minimum: true
    - name: segment
      systemOfRecord: crm
      minimum: true
---
kind: Integration
metadata: { name: accounts-to-crm }
spec:
  lifecycle: production
  source: ledger
  target: crm
  contracts:
    - { ref: ledger-partners, role: consumes }
    - { ref: crm-accounts, role: consumes }
  dataObjects: [account]
  mapping: contracts/mappings/accounts-to-crm.yaml
  requires:
    - { dataObject: account, goLive: '2027-01-04' }
---
# contracts/mappings/accounts-to-crm.yaml
integration: accounts-to-crm
mappings:
  - name: account
    sources: [{ name: from, contract: ledger-partners, operations: [read Accounts] }]
    target: { contract: crm-accounts, operations: [update Accounts] }
    rows:
      - { id: name, source: from.name, target: name, attribute: account.legalName }
`,
    findings: [
      '57:7 /spec/requires/0 accounts-to-crm requires `account.paymentTerms` before its start on 2027-01-04, and nothing brings it into CRM.',
    ],
  },
  good: {
    text: `kind: System
metadata: { name: ledger, title: Ledger }
spec: { role: record }
---
kind: System
metadata: { name: crm, title: CRM }
spec: { role: engagement }
---
kind: System
metadata: { name: shop, title: Shop }
spec: { role: engagement }
---
kind: API
metadata:
  name: ledger-partners
  annotations: { interlock.dev/contract: contracts/ledger.yaml }
spec: { system: ledger }
---
kind: API
metadata:
  name: crm-accounts
  annotations: { interlock.dev/contract: contracts/crm.yaml }
spec: { system: crm }
---
kind: API
metadata:
  name: shop-customers
  annotations: { interlock.dev/contract: contracts/shop.yaml }
spec: { system: shop }
---
kind: DataObject
metadata: { name: account, title: Account }
spec:
  attributes:
    - name: legalName
      systemOfRecord: ledger
      minimum: true
    - name: paymentTerms
      systemOfRecord: ledger
      minimum: true
    - name: segment
      systemOfRecord: crm
      minimum: true
---
kind: Integration
metadata: { name: accounts-to-crm }
spec:
  lifecycle: production
  source: ledger
  target: crm
  contracts:
    - { ref: ledger-partners, role: consumes }
    - { ref: crm-accounts, role: consumes }
  dataObjects: [account]
  mapping: contracts/mappings/accounts-to-crm.yaml
  requires:
    - { dataObject: account, goLive: '2027-01-04' }
  moves: [account.paymentTerms]
---
# contracts/mappings/accounts-to-crm.yaml
integration: accounts-to-crm
mappings:
  - name: account
    sources: [{ name: from, contract: ledger-partners, operations: [read Accounts] }]
    target: { contract: crm-accounts, operations: [update Accounts] }
    rows:
      - { id: name, source: from.name, target: name, attribute: account.legalName }
`,
    findings: [],
  },
};
