import { bindingRule } from './bindingRule';

export const bindingTargetNotFound = bindingRule({
  id: 'binding-target-not-found',
  demand: 'A target of an overlay selects something of its contract.',
  reason:
    'Both standards of overlays call it success when a target selects nothing. A vendor renames a field, the tie to the attribute is gone without a word, and whoever asks who writes the attribute is not told of that contract any more.',
  remedy:
    'Correct the target to where the field stands now, or take the action out of the overlay.',
  reference: 'https://spec.openapis.org/overlay/latest.html',
  bad: {
    text: `kind: API
metadata:
  name: ledger
  annotations:
    interlock.dev/contract: contracts/ledger.yaml
    interlock.dev/bindings: contracts/bindings/ledger.yaml
spec: { type: openapi }
---
# contracts/bindings/ledger.yaml
overlay: 1.1.0
info: { title: Attributes of the ledger, version: 1.0.0 }
extends: ../ledger.yaml
actions:
  - target: $.components.schemas.Customer.properties.taxNumber
    update: { x-interlock-attribute: account.taxNumber }
---
# contracts/ledger.yaml
openapi: 3.1.0
info: { title: Ledger, version: 2.0.0 }
paths: {}
components:
  schemas:
    Customer:
      properties:
        vatNumber: { type: string }
`,
    findings: [
      '5:5 /actions/0/target The target $.components.schemas.Customer.properties.taxNumber selects nothing in contracts/ledger.yaml.',
    ],
  },
  good: {
    text: `kind: API
metadata:
  name: ledger
  annotations:
    interlock.dev/contract: contracts/ledger.yaml
    interlock.dev/bindings: contracts/bindings/ledger.yaml
spec: { type: openapi }
---
# contracts/bindings/ledger.yaml
overlay: 1.1.0
info: { title: Attributes of the ledger, version: 1.0.0 }
extends: ../ledger.yaml
actions:
  - target: $.components.schemas.Customer.properties.vatNumber
    update: { x-interlock-attribute: account.taxNumber }
---
# contracts/ledger.yaml
openapi: 3.1.0
info: { title: Ledger, version: 2.0.0 }
paths: {}
components:
  schemas:
    Customer:
      properties:
        vatNumber: { type: string }
`,
    findings: [],
  },
});
