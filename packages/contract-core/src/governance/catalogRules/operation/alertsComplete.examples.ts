import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  criticality: critical
  alerts:
    - condition: calls that fail
      kind: errors
`,
    findings: [
      '7:3 /spec/alerts Nobody is told when order-intake has rejected records, or a credential that is about to expire.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: order-intake
spec:
  lifecycle: production
  criticality: critical
  alerts:
    - condition: calls that fail
      kind: errors
    - condition: orders on the exception queue
      kind: rejected-records
    - condition: days until the certificate ends
      kind: expiring-authentication
`,
    findings: [],
  },
};
