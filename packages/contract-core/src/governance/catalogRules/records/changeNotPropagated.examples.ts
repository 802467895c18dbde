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
      changePropagation: { rule: At once., to: [crm, shop, ledger] }
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
      '37:54 /spec/attributes/0/changePropagation/to/1 Account: Shop must learn of a change of `legalName`, and nothing brings it there.',
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
      changePropagation: { rule: At once., to: [crm, shop] }
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
---
kind: Integration
metadata: { name: accounts-to-shop }
spec:
  lifecycle: production
  source: crm
  target: shop
  contracts:
    - { ref: crm-accounts, role: consumes }
    - { ref: shop-customers, role: consumes }
  dataObjects: [account]
  mapping: contracts/mappings/accounts-to-shop.yaml
---
# contracts/mappings/accounts-to-crm.yaml
integration: accounts-to-crm
mappings:
  - name: account
    sources: [{ name: from, contract: ledger-partners, operations: [read Accounts] }]
    target: { contract: crm-accounts, operations: [update Accounts] }
    rows:
      - { id: name, source: from.name, target: name, attribute: account.legalName }
---
# contracts/mappings/accounts-to-shop.yaml
integration: accounts-to-shop
mappings:
  - name: account
    sources: [{ name: from, contract: crm-accounts, operations: [read Accounts] }]
    target: { contract: shop-customers, operations: [update Accounts] }
    rows:
      - { id: name, source: from.name, target: name, attribute: account.legalName }
`,
    findings: [],
  },
};
