import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The date stays',
    base: `asyncapi: 3.0.0
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
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object }, x-sap-stateInfo: { decommissionedDate: '2027-06-30', state: Deprecated } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [],
  },
  bad: {
    title: 'The end comes three months earlier',
    base: `asyncapi: 3.0.0
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
    revision: `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices:
    address: invoices
    messages:
      invoicePosted: { payload: { type: object }, x-sap-stateInfo: { state: Deprecated, decommissionedDate: '2027-03-31' } }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/invoices' }
`,
    findings: [
      'warn decommissioning-date-moved-earlier: The date was moved: the message invoicePosted from 2027-06-30 to 2027-03-31 (send invoices, message). [none, none, structural]',
    ],
  },
};
