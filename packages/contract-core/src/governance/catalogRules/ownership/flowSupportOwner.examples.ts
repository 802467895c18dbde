import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: payment-notice
spec:
  lifecycle: production
  owner: group:default/treasury
`,
    findings: [
      '4:1 /spec/supportOwner payment-notice names nobody to call when it stands still.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: payment-notice
spec:
  lifecycle: production
  owner: group:default/treasury
  supportOwner: group:default/integration-support
`,
    findings: [],
  },
};
