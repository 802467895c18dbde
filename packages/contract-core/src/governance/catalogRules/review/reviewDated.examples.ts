import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: group-reporting
spec:
  lifecycle: production
  review:
    cadence: quarterly
    nextDue: '2026-11-14'
---
kind: Integration
metadata:
  name: lead-capture
spec:
  lifecycle: production
`,
    findings: [
      '8:5 /spec/review/nextDue The review of group-reporting was due on 2026-11-14.',
      '13:1 /spec/review/nextDue lead-capture has no day for its next review.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: group-reporting
spec:
  lifecycle: production
  review:
    cadence: quarterly
    nextDue: '2027-02-14'
`,
    findings: [],
  },
};
