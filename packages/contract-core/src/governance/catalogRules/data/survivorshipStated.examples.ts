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
  attributes:
    - name: legalName
      survivorship: The ledger wins, because invoices carry it.
    - name: language
      survivorship: TBD
`,
    findings: [
      '13:7 /spec/attributes/1/survivorship Account: 2 systems know it, and nothing says whose `language` wins.',
    ],
  },
  good: {
    text: `kind: DataObject
metadata:
  name: account
  title: Account
spec:
  crossReferences:
    - system: system:default/crm
    - system: system:default/ledger
  attributes:
    - name: legalName
      survivorship: The ledger wins, because invoices carry it.
`,
    findings: [],
  },
};
