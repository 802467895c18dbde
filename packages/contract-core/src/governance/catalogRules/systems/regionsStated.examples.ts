import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: payroll
spec:
  type: payroll
---
kind: DataObject
metadata:
  name: employee
  title: Employee
spec:
  classification: personal
---
kind: Integration
metadata:
  name: payroll-handover
spec:
  lifecycle: production
  source: system:default/payroll
  dataObjects: [dataobject:default/employee]
`,
    findings: [
      '4:1 /spec/regions payroll handles personal or financial data (Employee) and does not say where it keeps them.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: payroll
spec:
  type: payroll
  regions: [NZ]
---
kind: System
metadata:
  name: test-bench
spec:
  type: plant
---
kind: DataObject
metadata:
  name: employee
  title: Employee
spec:
  classification: personal
---
kind: Integration
metadata:
  name: payroll-handover
spec:
  lifecycle: production
  source: system:default/payroll
  dataObjects: [dataobject:default/employee]
`,
    findings: [],
  },
};
