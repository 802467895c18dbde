import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: DataObject
metadata:
  name: employee
  title: Employee
spec:
  classification: personal
---
kind: Integration
metadata:
  name: joiners
spec:
  lifecycle: production
  dataObjects: [dataobject:default/employee]
  security:
    masking: none
`,
    findings: [
      '15:5 /spec/security/masking joiners carries personal data (Employee) and does not say what is masked.',
    ],
  },
  good: {
    text: `kind: DataObject
metadata:
  name: employee
  title: Employee
spec:
  classification: personal
---
kind: Integration
metadata:
  name: joiners
spec:
  lifecycle: production
  dataObjects: [dataobject:default/employee]
  security:
    masking: Birthday and salary are left out of logs; test has invented people.
`,
    findings: [],
  },
};
