import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: Integration
metadata:
  name: invoice-routing
spec:
  lifecycle: production
  migration:
    wave: wave 3
    phase: move
    due: '2027-09-30'
`,
    findings: [
      '4:1 /spec/coexistence invoice-routing is between two systems (phase move) and does not say which gets what, or how it is proven that both agree.',
    ],
  },
  good: {
    text: `kind: Integration
metadata:
  name: invoice-routing
spec:
  lifecycle: production
  migration:
    wave: wave 3
    phase: move
    due: '2027-09-30'
  coexistence:
    routing:
      - when: spare parts of the old works
        to: system:default/works
      - when: everything else
        to: system:default/ledger
    parity: Totals per day and company agree in both ledgers.
`,
    findings: [],
  },
};
