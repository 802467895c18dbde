import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The name of a parameter changes, which nobody sends',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: "invoices.{country}"
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
    address: "invoices.{land}"
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
    title: 'The messages move to another address',
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
    address: finance.invoices
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'error channel-address-changed: The address of the channel changed from invoices to finance.invoices (send invoices). [none, incomparable, structural]',
    ],
  },
};
