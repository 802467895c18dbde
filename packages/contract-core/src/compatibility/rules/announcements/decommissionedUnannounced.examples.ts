import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A message is deprecated first',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object }, x-sap-stateInfo: { state: Active } }
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
      invoicePosted: { payload: { type: object }, x-sap-stateInfo: { state: Deprecated, decommissionedDate: '2027-06-30' } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'info deprecation-announced: Marked as deprecated: the message invoicePosted, to go on 2027-06-30 (send invoices, message). [none, none, structural]',
    ],
  },
  bad: {
    title: 'A message in use is decommissioned',
    base: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object }, x-sap-stateInfo: { state: Active } }
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
      invoicePosted: { payload: { type: object }, x-sap-stateInfo: { state: Decommissioned } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'error decommissioned-unannounced: Decommissioned without having been deprecated: the message invoicePosted (send invoices, message). [none, narrower, structural]',
    ],
  },
};
