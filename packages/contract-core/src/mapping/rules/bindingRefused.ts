import { bindingRule } from './bindingRule';

export const bindingRefused = bindingRule({
  id: 'binding-refused',
  demand:
    'An overlay beside a contract adds members that begin with `x-`, and does nothing else.',
  reason:
    'An overlay can remove a property or change its type as well as describe it. Whoever compared the contract with that applied would not see the break that the vendor made.',
  remedy:
    'Add `x-interlock-attribute` alone, with `update` of an OpenAPI Overlay 1.1 or `merge` of an ORD Overlay 0.1.',
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
actions:
  - target: $.components.schemas.Customer.properties.blocked
    remove: true
---
# contracts/ledger.yaml
openapi: 3.1.0
info: { title: Ledger, version: 2.0.0 }
paths: {}
components:
  schemas:
    Customer:
      properties:
        blocked: { type: boolean }
`,
    findings: [
      '5:5 /actions/0/remove An overlay may not `remove` anything: it could hide a break of the contract.',
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
actions:
  - target: $.components.schemas.Customer.properties.blocked
    update: { x-interlock-attribute: account.blocked }
---
# contracts/ledger.yaml
openapi: 3.1.0
info: { title: Ledger, version: 2.0.0 }
paths: {}
components:
  schemas:
    Customer:
      properties:
        blocked: { type: boolean }
`,
    findings: [],
  },
});
