import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title:
      'The request says where to answer, so the address of the channel does not count',
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
      address: { location: '$message.header#/replyTo' }
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
    address: null
    messages:
      invoiceAnswer: { payload: { type: object } }
operations:
  publishInvoices:
    action: receive
    channel: { $ref: '#/channels/invoices' }
    reply:
      address: { location: '$message.header#/replyTo' }
      channel: { $ref: '#/channels/answers' }
`,
    findings: [
      'info response-reply-channel-changed: The channel of the answer changed from answers to none (receive invoices, reply). [response, none, structural]',
    ],
  },
  bad: {
    title: 'Answers go to another address',
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
    address: replies
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
      'error response-reply-channel-changed: The channel of the answer changed from answers to replies (receive invoices, reply). [response, incomparable, structural]',
    ],
  },
};
