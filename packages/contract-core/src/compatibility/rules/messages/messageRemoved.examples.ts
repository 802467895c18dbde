import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A message gets another key',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
defaultContentType: application/json
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
defaultContentType: application/json
channels:
  invoices:
    address: invoices
    messages:
      InvoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'info response-message-renamed: The message was renamed: invoicePosted to InvoicePosted (send invoices, message). [response, none, structural]',
    ],
  },
  bad: {
    title: 'A message is no longer sent',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
defaultContentType: application/json
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
      invoicePaid: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
defaultContentType: application/json
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
      'error response-message-removed: The message invoicePaid is no longer sent (send invoices, message). [response, narrower, structural]',
    ],
  },
};
