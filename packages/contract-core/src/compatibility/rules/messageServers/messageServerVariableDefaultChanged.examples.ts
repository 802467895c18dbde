import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The default stays and the values come in another order',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: "{region}.example.com:9093"
    protocol: kafka-secure
    variables:
      region:
        enum: [east, west]
        default: east
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
  production:
    host: "{region}.example.com:9093"
    protocol: kafka-secure
    variables:
      region:
        enum: [west, east]
        default: east
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
    title: 'Another region is the default',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: "{region}.example.com:9093"
    protocol: kafka-secure
    variables:
      region:
        enum: [east, west]
        default: east
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
  production:
    host: "{region}.example.com:9093"
    protocol: kafka-secure
    variables:
      region:
        enum: [east, west]
        default: west
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
      'warn message-server-variable-default-changed: The default of the address changed: region from east to west (server production). [none, incomparable, structural]',
    ],
  },
};
