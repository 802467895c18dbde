import type { RuleExamples } from '../ruleExample';

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
    findings: [],
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
      {
        ruleId: 'response-message-removed',
        severity: 'error',
        direction: 'response',
        effect: 'narrower',
        proof: 'structural',
        message:
          'The message invoicePaid is no longer sent (send invoices, message).',
        operation: 'send invoices',
        base: {
          file: 'base.yaml',
          pointer: '/channels/invoices/messages/invoicePaid',
          line: 9,
          column: 7,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/operations/publishInvoices',
          line: 10,
          column: 3,
        },
        witness: null,
        sites: [
          {
            operation: 'send invoices',
            direction: 'response',
            base: {
              file: 'base.yaml',
              pointer: '/channels/invoices/messages/invoicePaid',
              line: 9,
              column: 7,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/operations/publishInvoices',
              line: 10,
              column: 3,
            },
          },
        ],
        fingerprint: '7dd764230628a5541db2d27d3d67155b',
      },
    ],
  },
};
