import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The server gets another name',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production: { host: events.example.com:9093, protocol: kafka-secure }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  main: { host: events.example.com:9093, protocol: kafka-secure }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [],
  },
  bad: {
    title: 'The host changes',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production: { host: events.example.com:9093, protocol: kafka-secure }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production: { host: kafka.example.com:9093, protocol: kafka-secure }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'error message-server-host-changed: The host of the server changed from events.example.com:9093 to kafka.example.com:9093 (server production). [none, incomparable, structural]',
    ],
  },
};
