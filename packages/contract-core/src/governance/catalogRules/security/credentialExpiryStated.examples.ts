import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: bank-statements
spec:
  lifecycle: production
  security:
    authentication: ssh-key
`,
    findings: [
      '6:3 /spec/security/tokenExpiry bank-statements proves itself by ssh-key and does not say until when.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: bank-statements
spec:
  lifecycle: production
  security:
    authentication: ssh-key
    tokenExpiry: '2027-07-01'
`,
    findings: [],
  },
};
