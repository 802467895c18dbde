import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: part-orders
spec:
  lifecycle: deprecated
  pattern:
    style: legacy-bus
---
kind: Integration
metadata:
  name: rate-import
spec:
  lifecycle: production
  migration:
    wave: wave 1
    phase: move
    due: '2026-06-30'
`,
    findings: [
      '4:1 /spec/migration part-orders is to go, and no day is set for it.',
      '17:5 /spec/migration/due rate-import was to be migrated by 2026-06-30.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: part-orders
spec:
  lifecycle: deprecated
  pattern:
    style: legacy-bus
  migration:
    wave: wave 3
    phase: retire
    due: '2027-09-30'
`,
    findings: [],
  },
};
