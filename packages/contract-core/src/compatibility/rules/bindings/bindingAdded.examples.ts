import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The number of partitions is written down',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
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
channels:
  invoices:
    address: invoices
    bindings:
      kafka:
        partitions: 3
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'info binding-added: Newly said: the kafka binding of the channel (send invoices, channel). [none, none, structural]',
    ],
  },
  bad: {
    title: 'An operation over HTTP says its method',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: receive
    channel: { $ref: '#/channels/invoices' }
`,
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: receive
    channel: { $ref: '#/channels/invoices' }
    bindings:
      http:
        method: POST
`,
    findings: [
      'warn binding-added: Newly said: the http binding of the operation (receive invoices). [none, incomparable, structural]',
    ],
  },
};
