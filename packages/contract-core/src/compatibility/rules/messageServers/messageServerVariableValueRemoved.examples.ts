import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The values come in another order',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: "{region}.example.com:9093"
    protocol: kafka-secure
    variables:
      region:
        enum: [east, west]
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
    title: 'A region goes',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  production:
    host: "{region}.example.com:9093"
    protocol: kafka-secure
    variables:
      region:
        enum: [east, west]
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
        enum: [east]
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
      'error message-server-variable-value-removed: Values of the address are gone: west of region (server production). [none, narrower, structural]',
    ],
  },
};
