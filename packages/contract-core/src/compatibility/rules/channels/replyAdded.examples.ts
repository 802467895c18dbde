import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request is answered from now on',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
  answers:
    address: answers
    messages:
      invoiceAnswer: { payload: { type: object } }
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
  answers:
    address: answers
    messages:
      invoiceAnswer: { payload: { type: object } }
operations:
  publishInvoices:
    action: receive
    channel: { $ref: '#/channels/invoices' }
    reply:
      channel: { $ref: '#/channels/answers' }
`,
    findings: [
      'info response-reply-added: The request is answered (receive invoices, reply). [response, wider, structural]',
    ],
  },
  bad: {
    title: 'The receivers of a message have to answer it',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object } }
  answers:
    address: answers
    messages:
      invoiceAnswer: { payload: { type: object } }
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
      invoicePosted: { payload: { type: object } }
  answers:
    address: answers
    messages:
      invoiceAnswer: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
    reply:
      channel: { $ref: '#/channels/answers' }
`,
    findings: [
      'error request-reply-added: An answer is expected (send invoices, reply). [request, wider, structural]',
    ],
  },
};
