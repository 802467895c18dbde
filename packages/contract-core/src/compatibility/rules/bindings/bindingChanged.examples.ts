import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A topic gets another number of copies, which no client sees',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    bindings:
      kafka:
        replicas: 2
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
        replicas: 3
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'info binding-changed: The protocol carries messages in another way: replicas of the kafka binding of the channel from 2 to 3 (send invoices, channel). [none, none, structural]',
    ],
  },
  bad: {
    title: 'A topic gets more partitions',
    base: `asyncapi: 3.0.0
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
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    bindings:
      kafka:
        partitions: 6
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'warn binding-changed: The protocol carries messages in another way: partitions of the kafka binding of the channel from 3 to 6 (send invoices, channel). [none, incomparable, structural]',
    ],
  },
};
