import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: part-orders
spec:
  lifecycle: production
  pattern:
    style: legacy-bus
    degree: recommended
  timing:
    mode: asynchronous
  protocol: soap
`,
    findings: [
      '8:5 /spec/pattern/degree part-orders rates its pattern `recommended`; the policy rates it `exception`. A bus that nobody extends any more hides what it transforms and who depends on it.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: part-orders
spec:
  lifecycle: production
  pattern:
    style: legacy-bus
    degree: exception
  timing:
    mode: asynchronous
  protocol: soap
`,
    findings: [],
  },
};
