import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The reply is described better',
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
    reply:
      channel: { $ref: '#/channels/answers' }
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
    description: Answered within a minute.
`,
    findings: [],
  },
  bad: {
    title: 'The request is no longer answered',
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
    reply:
      channel: { $ref: '#/channels/answers' }
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
`,
    findings: [
      'error response-reply-removed: The request is no longer answered (receive invoices, reply). [response, narrower, structural]',
    ],
  },
};
