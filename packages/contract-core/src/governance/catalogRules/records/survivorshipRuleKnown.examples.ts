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
  crossReferences:
    - { system: crm, key: Id, format: string(18) }
  attributes:
    - name: legalName
      systemOfRecord: ledger
      survivorshipRule: { byRoutingRule: true, ranked: [ledger, crm, shop, mainframe] }
`,
    findings: [
      '39:70 /spec/attributes/0/survivorshipRule/ranked/2 Account: the rule for `legalName` ranks Shop, which has no value of it.',
      '39:76 /spec/attributes/0/survivorshipRule/ranked/3 Account: the rule for `legalName` ranks system:default/mainframe, which the estate does not have.',
      '39:27 /spec/attributes/0/survivorshipRule/byRoutingRule Account: the rule for `legalName` goes by routing, and no routing is written.',
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
  crossReferences:
    - { system: crm, key: Id, format: string(18) }
  attributes:
    - name: legalName
      systemOfRecord: ledger
      allowedWriters: [shop]
      survivorshipRule: { ranked: [ledger, crm, shop], neverNull: true }
`,
    findings: [],
  },
};
