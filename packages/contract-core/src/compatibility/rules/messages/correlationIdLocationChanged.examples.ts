import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The correlation id becomes a reference',
    base: `asyncapi: 3.0.0
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
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object }, correlationId: { $ref: '#/components/correlationIds/invoice' } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
components:
  correlationIds:
    invoice: { location: '$message.header#/id' }
`,
    findings: [],
  },
  bad: {
    title: 'The correlation id is in another header',
    base: `asyncapi: 3.0.0
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
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object }, correlationId: { location: '$message.header#/requestId' } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'error response-correlation-id-location-changed: The correlation id moved from $message.header#/id to $message.header#/requestId (send invoices, message). [response, incomparable, structural]',
    ],
  },
};
