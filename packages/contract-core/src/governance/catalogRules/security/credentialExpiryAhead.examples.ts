import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: payment-notice
spec:
  lifecycle: production
  security:
    authentication: api-key
    tokenExpiry: '2026-12-15'
---
kind: Integration
metadata:
  name: bank-statements
spec:
  lifecycle: production
  security:
    authentication: ssh-key
    tokenExpiry: '2026-11-01'
`,
    findings: [
      '8:5 /spec/security/tokenExpiry The credential of payment-notice expires on 2026-12-15, in 24 days.',
      '17:5 /spec/security/tokenExpiry The credential of bank-statements expired on 2026-11-01.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: payment-notice
spec:
  lifecycle: production
  security:
    authentication: api-key
    tokenExpiry: '2027-12-15'
`,
    findings: [],
  },
};
