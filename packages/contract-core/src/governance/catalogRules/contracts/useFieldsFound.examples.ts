import type { CatalogRuleExamples } from '../catalogRule';

export const examples: CatalogRuleExamples = {
  bad: {
    text: `kind: API
metadata:
  name: billing-api
  title: Billing API
  annotations:
    interlock.dev/contract: contracts/billing.yaml
spec:
  lifecycle: production
---
kind: Integration
metadata:
  name: reporting
spec:
  lifecycle: production
  contracts:
    - ref: api:default/billing-api
      role: consumes
      operations: [GET /invoices]
      fields: [invoices.totals]
---
# contracts/billing.yaml
openapi: 3.0.3
info: { title: Billing, version: '1' }
paths:
  /invoices:
    get:
      responses:
        '200':
          description: Invoices
          content:
            application/json:
              schema:
                type: object
                properties:
                  invoices:
                    type: array
                    items: { type: object, properties: { total: { type: string } } }
`,
    findings: [
      '19:16 /spec/contracts/0/fields/0 reporting declares to use invoices.totals, which Billing API does not have in the operations that it names.',
    ],
  },
  good: {
    text: `kind: API
metadata:
  name: billing-api
  title: Billing API
  annotations:
    interlock.dev/contract: contracts/billing.yaml
spec:
  lifecycle: production
---
kind: Integration
metadata:
  name: reporting
spec:
  lifecycle: production
  contracts:
    - ref: api:default/billing-api
      role: consumes
      operations: [GET /invoices]
      fields: [invoices.total]
---
# contracts/billing.yaml
openapi: 3.0.3
info: { title: Billing, version: '1' }
paths:
  /invoices:
    get:
      responses:
        '200':
          description: Invoices
          content:
            application/json:
              schema:
                type: object
                properties:
                  invoices:
                    type: array
                    items: { type: object, properties: { total: { type: string } } }
`,
    findings: [],
  },
};
