import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'Messages are kept longer',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    bindings:
      kafka:
        topicConfiguration: { retention.ms: 86400000 }
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
    bindings:
      kafka:
        topicConfiguration: { retention.ms: 604800000 }
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'info binding-strengthened: A promise of the protocol became stronger: topicConfiguration.retention.ms of the kafka binding of the channel from 86400000 to 604800000 (send invoices, channel). [none, wider, structural]',
    ],
  },
  bad: {
    title: 'Messages are kept for one day instead of seven',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    bindings:
      kafka:
        topicConfiguration: { retention.ms: 604800000 }
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
    bindings:
      kafka:
        topicConfiguration: { retention.ms: 86400000 }
    messages:
      invoicePosted: { payload: { type: object } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'warn binding-weakened: A promise of the protocol became weaker: topicConfiguration.retention.ms of the kafka binding of the channel from 604800000 to 86400000 (send invoices, channel). [none, narrower, structural]',
    ],
  },
};
