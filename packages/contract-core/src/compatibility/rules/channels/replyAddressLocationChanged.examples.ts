import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The location is written in another file order',
    base: `asyncapi: 3.0.0
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
      channel: { $ref: '#/channels/answers' }
      address: { location: '$message.header#/replyTo' }
`,
    findings: [],
  },
  bad: {
    title: 'Another header says where to answer',
    base: `asyncapi: 3.0.0
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
      address: { location: '$message.header#/answerTo' }
      channel: { $ref: '#/channels/answers' }
`,
    findings: [
      'error response-reply-address-location-changed: The place that says where to answer moved from $message.header#/replyTo to $message.header#/answerTo (receive invoices, reply). [response, incomparable, structural]',
    ],
  },
};
