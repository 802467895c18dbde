import type { RuleExamples } from '../ruleExample';

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
      {
        ruleId: 'request-message-added',
        severity: 'info',
        direction: 'request',
        effect: 'wider',
        proof: 'structural',
        message:
          'The message invoicePaid is received too (receive invoices, message).',
        operation: 'receive invoices',
        base: {
          file: 'base.yaml',
          pointer: '/operations/publishInvoices',
          line: 10,
          column: 3,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/channels/invoices/messages/invoicePaid',
          line: 9,
          column: 7,
        },
        witness: null,
        sites: [
          {
            operation: 'receive invoices',
            direction: 'request',
            base: {
              file: 'base.yaml',
              pointer: '/operations/publishInvoices',
              line: 10,
              column: 3,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/channels/invoices/messages/invoicePaid',
              line: 9,
              column: 7,
            },
          },
        ],
        fingerprint: '01da68d421ca19b4cb6815ec47cbc66a',
      },
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
      {
        ruleId: 'response-message-added',
        severity: 'warn',
        direction: 'response',
        effect: 'wider',
        proof: 'structural',
        message:
          'The message invoicePaid is sent too; subscribers meet a message that they do not know (send invoices, message).',
        operation: 'send invoices',
        base: {
          file: 'base.yaml',
          pointer: '/operations/publishInvoices',
          line: 10,
          column: 3,
        },
        revision: {
          file: 'revision.yaml',
          pointer: '/channels/invoices/messages/invoicePaid',
          line: 9,
          column: 7,
        },
        witness: null,
        sites: [
          {
            operation: 'send invoices',
            direction: 'response',
            base: {
              file: 'base.yaml',
              pointer: '/operations/publishInvoices',
              line: 10,
              column: 3,
            },
            revision: {
              file: 'revision.yaml',
              pointer: '/channels/invoices/messages/invoicePaid',
              line: 9,
              column: 7,
            },
          },
        ],
        fingerprint: '5f191256f6ed5ff7e5223cae51a3ef77',
      },
    ],
  },
};
