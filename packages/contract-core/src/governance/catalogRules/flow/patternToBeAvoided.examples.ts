import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: warehouse-link
spec:
  lifecycle: production
  pattern:
    style: direct-api
    degree: exception
  timing:
    mode: synchronous
  protocol: database
---
kind: Integration
metadata:
  name: price-list-mail
spec:
  lifecycle: production
  pattern:
    style: file-transfer
    degree: to-be-avoided
  timing:
    mode: asynchronous
  protocol: file
`,
    findings: [
      '6:3 /spec/pattern warehouse-link follows a pattern that is to be avoided (direct-api, synchronous, database). A table of another system is no contract: its owner changes it without knowing who reads it.',
      '18:3 /spec/pattern price-list-mail says of itself that its pattern is to be avoided.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: warehouse-link
spec:
  lifecycle: production
  pattern:
    style: event
    degree: recommended
  timing:
    mode: asynchronous
  protocol: kafka
`,
    findings: [],
  },
};
