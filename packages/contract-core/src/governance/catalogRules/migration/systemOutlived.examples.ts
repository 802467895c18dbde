import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: System
metadata:
  name: old-bus
spec:
  role: transport
  retires: '2027-04-30'
---
kind: Integration
metadata:
  name: part-orders
spec:
  lifecycle: production
  source: system:default/shop
  target: system:default/works
  middleware: system:default/old-bus
---
kind: Integration
metadata:
  name: part-prices
spec:
  lifecycle: production
  source: system:default/works
  target: system:default/shop
  middleware: system:default/old-bus
  migration:
    wave: wave 3
    phase: move
    due: '2027-09-30'
`,
    findings: [
      '11:1 /spec/migration/due part-orders goes through old-bus, which is switched off by 2027-04-30, and has no plan to move.',
      '28:5 /spec/migration/due part-prices moves by 2027-09-30, after old-bus is switched off by 2027-04-30.',
    ],
  },
  good: {
    text: `kind: System
metadata:
  name: old-bus
spec:
  role: transport
  retires: '2027-09-30'
---
kind: Integration
metadata:
  name: part-prices
spec:
  lifecycle: production
  source: system:default/works
  target: system:default/shop
  middleware: system:default/old-bus
  migration:
    wave: wave 3
    phase: move
    due: '2027-09-30'
`,
    findings: [],
  },
};
