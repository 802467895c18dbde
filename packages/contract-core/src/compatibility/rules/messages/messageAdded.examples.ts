import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The application receives one message more',
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
    action: receive
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
      invoicePaid: { payload: { type: object } }
operations:
  publishInvoices:
    action: receive
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'info request-message-added: The message invoicePaid is received too (receive invoices, message). [request, wider, structural]',
    ],
  },
  bad: {
    title: 'The application sends one message more',
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
      invoicePosted: { payload: { type: object } }
      invoicePaid: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'warn response-message-added: The message invoicePaid is sent too; subscribers meet a message that they do not know (send invoices, message). [response, wider, structural]',
    ],
  },
};
