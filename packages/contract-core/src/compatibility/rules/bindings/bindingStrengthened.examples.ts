import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The quality of service stays',
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
    bindings:
      mqtt:
        qos: 1
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
    action: send
    channel: { $ref: '#/channels/invoices' }
    bindings:
      mqtt:
        qos: 1
    description: At least once.
`,
    findings: [],
  },
  bad: {
    title: 'Messages are delivered at least once instead of at most once',
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
    bindings:
      mqtt:
        qos: 0
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
    action: send
    channel: { $ref: '#/channels/invoices' }
    bindings:
      mqtt:
        qos: 1
`,
    findings: [
      'info binding-strengthened: A promise of the protocol became stronger: qos of the mqtt binding of the operation from 0 to 1 (send invoices). [none, wider, structural]',
    ],
  },
};
