import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The alternatives come in another order',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: events.example.com:9093
    protocol: kafka-secure
    security:
      - { $ref: '#/components/securitySchemes/account' }
      - { $ref: '#/components/securitySchemes/certificate' }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
components:
  securitySchemes:
    account: { type: scramSha512 }
    certificate: { type: X509 }
`,
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: events.example.com:9093
    protocol: kafka-secure
    security:
      - { $ref: '#/components/securitySchemes/certificate' }
      - { $ref: '#/components/securitySchemes/account' }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
components:
  securitySchemes:
    account: { type: scramSha512 }
    certificate: { type: X509 }
`,
    findings: [],
  },
  bad: {
    title: 'Accounts are no longer accepted',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: events.example.com:9093
    protocol: kafka-secure
    security:
      - { $ref: '#/components/securitySchemes/account' }
      - { $ref: '#/components/securitySchemes/certificate' }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
components:
  securitySchemes:
    account: { type: scramSha512 }
    certificate: { type: X509 }
`,
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: events.example.com:9093
    protocol: kafka-secure
    security:
      - { $ref: '#/components/securitySchemes/certificate' }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
components:
  securitySchemes:
    account: { type: scramSha512 }
    certificate: { type: X509 }
`,
    findings: [
      'error message-security-alternative-removed: No longer accepted: account (server production). [none, narrower, structural]',
    ],
  },
};
