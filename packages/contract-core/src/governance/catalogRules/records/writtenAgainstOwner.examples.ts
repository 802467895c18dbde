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
---
kind: Integration
metadata: { name: accounts-to-ledger }
spec:
  lifecycle: production
  source: crm
  target: ledger
  contracts:
    - { ref: crm-accounts, role: consumes }
    - { ref: ledger-partners, role: consumes }
  dataObjects: [account]
  mapping: contracts/mappings/accounts-to-ledger.yaml
---
# contracts/mappings/accounts-to-ledger.yaml
integration: accounts-to-ledger
mappings:
  - name: account
    sources: [{ name: from, contract: crm-accounts, operations: [read Accounts] }]
    target: { contract: ledger-partners, operations: [update Accounts] }
    rows:
      - { id: name, source: from.name, target: name, attribute: account.legalName }
`,
    findings: [
      '7:9 /mappings/0/rows/0 accounts-to-ledger, row `account/name`: CRM writes `account.legalName` into Ledger, which owns it. CRM neither owns it nor is an allowed writer, and no row brings it there from who does.',
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
      allowedWriters: [shop]
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
metadata: { name: shop-to-crm }
spec:
  lifecycle: production
  source: shop
  target: crm
  contracts:
    - { ref: shop-customers, role: consumes }
    - { ref: crm-accounts, role: consumes }
  dataObjects: [account]
  mapping: contracts/mappings/shop-to-crm.yaml
---
kind: Integration
metadata: { name: crm-to-ledger }
spec:
  lifecycle: production
  source: crm
  target: ledger
  contracts:
    - { ref: crm-accounts, role: consumes }
    - { ref: ledger-partners, role: consumes }
  dataObjects: [account]
  mapping: contracts/mappings/crm-to-ledger.yaml
---
kind: Integration
metadata: { name: customers-to-ledger }
spec:
  lifecycle: production
  source: shop
  target: ledger
  contracts:
    - { ref: shop-customers, role: consumes }
    - { ref: ledger-partners, role: consumes }
  dataObjects: [account]
  mapping: contracts/mappings/customers-to-ledger.yaml
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
# contracts/mappings/shop-to-crm.yaml
integration: shop-to-crm
mappings:
  - name: account
    sources: [{ name: from, contract: shop-customers, operations: [read Accounts] }]
    target: { contract: crm-accounts, operations: [update Accounts] }
    rows:
      - { id: name, source: from.name, target: name, attribute: account.legalName }
---
# contracts/mappings/crm-to-ledger.yaml
integration: crm-to-ledger
mappings:
  - name: account
    sources: [{ name: from, contract: crm-accounts, operations: [read Accounts] }]
    target: { contract: ledger-partners, operations: [update Accounts] }
    rows:
      - { id: name, source: from.name, target: name, key: true, attribute: account.legalName }
---
# contracts/mappings/customers-to-ledger.yaml
integration: customers-to-ledger
mappings:
  - name: account
    sources: [{ name: from, contract: shop-customers, operations: [read Accounts] }]
    target: { contract: ledger-partners, operations: [update Accounts] }
    rows:
      - { id: name, source: from.name, target: name, attribute: account.legalName }
`,
    findings: [],
  },
};
