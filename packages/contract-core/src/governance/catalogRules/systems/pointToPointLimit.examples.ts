import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: ledger
spec:
  role: record
---
kind: System
metadata:
  name: shop
spec:
  role: record
---
kind: System
metadata:
  name: store
spec:
  role: record
---
kind: Integration
metadata:
  name: orders
spec:
  lifecycle: production
  source: system:default/shop
  target: system:default/ledger
---
kind: Integration
metadata:
  name: stock
spec:
  lifecycle: production
  source: system:default/store
  target: system:default/ledger
---
kind: Integration
metadata:
  name: prices
spec:
  lifecycle: production
  source: system:default/ledger
  target: system:default/shop
`,
    findings: [
      '3:3 /metadata/name ledger has 3 direct lines to other systems: orders, stock, prices.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: ledger
spec:
  role: record
---
kind: System
metadata:
  name: shop
spec:
  role: record
---
kind: System
metadata:
  name: store
spec:
  role: record
---
kind: Integration
metadata:
  name: orders
spec:
  lifecycle: production
  source: system:default/shop
  target: system:default/ledger
---
kind: Integration
metadata:
  name: stock
spec:
  lifecycle: production
  source: system:default/store
  target: system:default/ledger
`,
    findings: [],
  },
};
