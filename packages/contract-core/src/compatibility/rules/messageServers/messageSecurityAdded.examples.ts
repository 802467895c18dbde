import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The scheme gets another name',
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
    account: { type: scramSha512 }
`,
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: events.example.com:9093
    protocol: kafka-secure
    security:
      - { $ref: '#/components/securitySchemes/login' }
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
    login: { type: scramSha512 }
`,
    findings: [],
  },
  bad: {
    title: 'An account is needed',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: events.example.com:9093
    protocol: kafka-secure
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
    account: { type: scramSha512 }
`,
    findings: [
      'error message-security-added: Credentials are needed now: account (server production). [none, narrower, structural]',
    ],
  },
};
