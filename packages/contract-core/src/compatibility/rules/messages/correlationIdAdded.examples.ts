import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The application sends a correlation id too',
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
    messages:
      invoicePosted: { payload: { type: object }, correlationId: { location: '$message.header#/id' } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'info response-correlation-id-added: A correlation id at $message.header#/id is sent too (send invoices, message). [response, narrower, structural]',
    ],
  },
  bad: {
    title: 'A correlation id is expected from senders',
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
      invoicePosted: { payload: { type: object }, correlationId: { location: '$message.header#/id' } }
operations:
  publishInvoices:
    action: receive
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'warn request-correlation-id-added: A correlation id at $message.header#/id is expected (receive invoices, message). [request, narrower, structural]',
    ],
  },
};
