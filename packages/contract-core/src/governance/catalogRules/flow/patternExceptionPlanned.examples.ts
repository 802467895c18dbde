import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: rate-import
spec:
  lifecycle: production
  pattern:
    style: file-transfer
    degree: exception
`,
    findings: [
      '4:1 /spec/migration The pattern of rate-import is an exception, and no day is set for its end.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: rate-import
spec:
  lifecycle: production
  pattern:
    style: file-transfer
    degree: exception
  migration:
    wave: wave 2
    phase: isolate
    due: '2027-09-30'
`,
    findings: [],
  },
};
