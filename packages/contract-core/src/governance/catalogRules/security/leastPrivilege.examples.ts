import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: account-sync
spec:
  lifecycle: production
  security:
    scopes: [account.read, System Administrator]
`,
    findings: [
      '7:28 /spec/security/scopes/1 account-sync holds `System Administrator`, which permits far more than its operations need.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: account-sync
spec:
  lifecycle: production
  security:
    scopes: [account.read, account.update]
`,
    findings: [],
  },
};
