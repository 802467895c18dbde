import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The servers are listed in another order',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  east: { host: east.example.com, protocol: kafka }
  west: { host: west.example.com, protocol: kafka }
channels:
  invoices:
    address: invoices
    servers:
      - { $ref: '#/servers/east' }
      - { $ref: '#/servers/west' }
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
  east: { host: east.example.com, protocol: kafka }
  west: { host: west.example.com, protocol: kafka }
channels:
  invoices:
    address: invoices
    servers:
      - { $ref: '#/servers/west' }
      - { $ref: '#/servers/east' }
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
    title: 'A second server gets the channel',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
servers:
  east: { host: east.example.com, protocol: kafka }
  west: { host: west.example.com, protocol: kafka }
channels:
  invoices:
    address: invoices
    servers:
      - { $ref: '#/servers/west' }
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
  east: { host: east.example.com, protocol: kafka }
  west: { host: west.example.com, protocol: kafka }
channels:
  invoices:
    address: invoices
    servers:
      - { $ref: '#/servers/east' }
      - { $ref: '#/servers/west' }
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'info channel-server-added: The channel is also on the server east (send invoices). [none, wider, structural]',
    ],
  },
};
