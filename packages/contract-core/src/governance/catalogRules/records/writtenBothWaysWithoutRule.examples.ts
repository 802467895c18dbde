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
# contracts/mappings/accounts-to-crm.yaml
integration: accounts-to-crm
mappings:
  - name: account
    sources: [{ name: from, contract: ledger-partners, operations: [read Accounts] }]
    target: { contract: crm-accounts, operations: [update Accounts] }
    rows:
      - { id: name, source: from.name, target: name, attribute: account.legalName }
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
      '35:7 /spec/attributes/0/survivorship Account: `legalName` goes from Ledger to CRM and back (accounts-to-ledger), and no `survivorshipRule` says which value wins.',
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
      survivorshipRule: { latest: changedAt }
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
# contracts/mappings/accounts-to-crm.yaml
integration: accounts-to-crm
mappings:
  - name: account
    sources: [{ name: from, contract: ledger-partners, operations: [read Accounts] }]
    target: { contract: crm-accounts, operations: [update Accounts] }
    rows:
      - { id: name, source: from.name, target: name, attribute: account.legalName }
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
    findings: [],
  },
};
