import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: credit-check
spec:
  lifecycle: production
  timing:
    mode: synchronous
    reason: n/a
`,
    findings: [
      '8:5 /spec/timing/reason credit-check does not say why it is synchronous.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: credit-check
spec:
  lifecycle: production
  timing:
    mode: synchronous
    reason: The seller must know before the customer hangs up whether the order may be taken.
`,
    findings: [],
  },
};
