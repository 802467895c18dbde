import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: part-orders
spec:
  lifecycle: production
  security:
    authentication: basic
`,
    findings: [
      '7:5 /spec/security/authentication part-orders sends a user name and password with each message.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: part-orders
spec:
  lifecycle: production
  security:
    authentication: mutual-tls
`,
    findings: [],
  },
};
