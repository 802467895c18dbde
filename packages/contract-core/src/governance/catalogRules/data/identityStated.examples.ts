import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: DataObject
metadata:
  name: account
  title: Account
spec:
  crossReferences:
    - system: system:default/crm
    - system: system:default/ledger
---
kind: DataObject
metadata:
  name: product
  title: Product
spec:
  identity:
    matching: Article number
    duplicates: none
  crossReferences:
    - system: system:default/pim
    - system: system:default/ledger
`,
    findings: [
      '5:1 /spec/identity 2 systems know Account, and it does not say how two records are known to be the same.',
      '15:3 /spec/identity 2 systems know Product, and it does not say what happens to a second record.',
    ],
  },
  good: {
    text: `kind: DataObject
metadata:
  name: account
  title: Account
spec:
  identity:
    matching: Tax number and country, else name and postcode with a person.
    duplicates: The master data office merges the younger into the elder.
  crossReferences:
    - system: system:default/crm
    - system: system:default/ledger
`,
    findings: [],
  },
};
