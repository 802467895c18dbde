import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: DataObject
metadata:
  name: account
  title: Account
spec:
  attributes:
    - name: legalName
      systemOfRecord: system:default/ledger
---
kind: Integration
metadata:
  name: account-to-crm
spec:
  lifecycle: production
  source: system:default/ledger
  target: system:default/crm
  dataObjects: [dataobject:default/account]
---
kind: Integration
metadata:
  name: account-to-ledger
spec:
  lifecycle: production
  source: system:default/crm
  target: system:default/ledger
  dataObjects: [dataobject:default/account]
`,
    findings: [
      '6:3 /spec/attributes Account goes both ways between system:default/crm and system:default/ledger (account-to-ledger, account-to-crm), but not both of them own any of its attributes.',
    ],
  },
  good: {
    text: `kind: DataObject
metadata:
  name: account
  title: Account
spec:
  attributes:
    - name: legalName
      systemOfRecord: system:default/ledger
    - name: language
      systemOfRecord: system:default/crm
---
kind: Integration
metadata:
  name: account-to-crm
spec:
  lifecycle: production
  source: system:default/ledger
  target: system:default/crm
  dataObjects: [dataobject:default/account]
---
kind: Integration
metadata:
  name: account-to-ledger
spec:
  lifecycle: production
  source: system:default/crm
  target: system:default/ledger
  dataObjects: [dataobject:default/account]
`,
    findings: [],
  },
};
