import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The scopes come in another order',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: events.example.com:9093
    protocol: kafka-secure
    security:
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
    account:
      type: oauth2
      scopes: [read, write]
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          availableScopes: { read: Reads, write: Writes }
`,
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: events.example.com:9093
    protocol: kafka-secure
    security:
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
    account:
      type: oauth2
      scopes: [write, read]
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          availableScopes: { read: Reads, write: Writes }
`,
    findings: [],
  },
  bad: {
    title: 'One scope is enough',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: events.example.com:9093
    protocol: kafka-secure
    security:
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
    account:
      type: oauth2
      scopes: [read, write]
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          availableScopes: { read: Reads, write: Writes }
`,
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: events.example.com:9093
    protocol: kafka-secure
    security:
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
    account:
      type: oauth2
      scopes: [read]
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          availableScopes: { read: Reads, write: Writes }
`,
    findings: [
      'info message-security-scope-removed: A scope is no longer needed: write of account (server production). [none, wider, structural]',
    ],
  },
};
