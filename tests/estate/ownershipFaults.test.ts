import { describe, expect, it } from 'vitest';
import {
  buildEstate,
  contractReader,
  judgeCatalog,
  resolveMappings,
} from '@interlock/contract-core';
import type { EstateFile } from '@interlock/contract-core';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';
import { repositoryRoot } from '../scenarios/builtCommand';

const project = await readProject(repositoryRoot);
const { files } = await readWorkingTreeFiles(repositoryRoot, project);
// No edit touches a contract, so each is parsed once.
const readContract = contractReader(files);

const objects = 'catalog-info/data-objects';
const flows = 'catalog-info/integrations';
const sheets = 'contracts/mappings';

interface Edit {
  readonly name: string;
  readonly file: string;
  /** Text after which the edit is made; the start of the file where absent. */
  readonly after?: string;
  readonly from: string;
  readonly to: string;
  /** ISO day; that of the story where absent. */
  readonly day?: string;
  /** Findings that were not there before: rule, target and what it is about. */
  readonly found: readonly string[];
}

function edited({ file, after = '', from, to }: Edit): readonly EstateFile[] {
  return files.map(each => {
    if (each.path !== file) return each;
    const start = each.text.indexOf(after);
    const at = each.text.indexOf(from, start);
    if (start < 0 || at < 0) throw new Error(`${from} is not in ${file}`);
    const text =
      each.text.slice(0, at) + to + each.text.slice(at + from.length);
    return { path: file, text };
  });
}

/** Findings about owners, without the places that an edit moves. */
function foundIn(judged: readonly EstateFile[], day: string) {
  const estate = buildEstate(judged, project);
  const { sheets: mappings } = resolveMappings(estate, judged, readContract);
  return judgeCatalog(estate, day, { mappings })
    .filter(({ ruleId }) => ruleId.startsWith('record-'))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const today = '2026-11-21';

const judgedBefore = new Map<string, ReadonlySet<string>>();
function foundBefore(day: string): ReadonlySet<string> {
  const found = judgedBefore.get(day) ?? new Set(foundIn(files, day));
  judgedBefore.set(day, found);
  return found;
}
const attribute = (name: string) => `- name: ${name}\n`;

const edits: readonly Edit[] = [
  {
    name: 'a writer that is allowed no more',
    file: `${objects}/subscription.yaml`,
    after: attribute('quantity'),
    from: '- system:default/salesforce-cpq',
    to: '- system:default/salesforce-crm',
    found: [
      'record-written-against-owner: Closed-won to provisioning, row `subscription/items-quantity`: Salesforce CPQ writes `subscription.quantity` into Stripe Billing, which owns it. Salesforce CPQ neither owns it nor is an allowed writer, and no row brings it there from who does.',
    ],
  },
  {
    name: 'an owner that becomes another',
    file: `${objects}/account.yaml`,
    after: attribute('legalName'),
    from: 'systemOfRecord: system:default/sap-s4hana',
    to: 'systemOfRecord: system:default/salesforce-crm',
    found: [
      'record-written-against-owner: Approved customer onboarding, row `account/name`: SAP S/4HANA writes `account.legalName` into Salesforce CRM, which owns it. SAP S/4HANA neither owns it nor is an allowed writer, and no row brings it there from who does.',
      'record-written-against-owner: Customer master sync, row `account/name`: SAP S/4HANA writes `account.legalName` into Salesforce CRM, which owns it. SAP S/4HANA neither owns it nor is an allowed writer, and no row brings it there from who does.',
    ],
  },
  {
    name: 'a way back whose rule is taken out',
    file: `${objects}/account.yaml`,
    after: attribute('taxNumber'),
    from: '      survivorshipRule:\n        ranked:\n          - system:default/sap-s4hana\n          - system:default/netsuite\n        neverNull: true\n',
    to: '',
    found: [
      'record-written-both-ways-without-rule: Customer account: `taxNumber` goes from NetSuite to Salesforce CRM and back (Multi-entity contract billing), and no `survivorshipRule` says which value wins.',
      'record-written-both-ways-without-rule: Customer account: `taxNumber` goes from SAP S/4HANA to Order Management and back (Tax enrichment closed loop), and no `survivorshipRule` says which value wins.',
    ],
  },
  {
    name: 'two writers of a copy and no sentence',
    file: `${objects}/invoice.yaml`,
    after: attribute('openAmount'),
    from: 'survivorship: Recomputed after each match; never added up by a consumer.',
    to: 'survivorship: TBD',
    found: [
      'record-two-writers-without-survivorship: Customer invoice: `openAmount` comes into Salesforce CRM from SAP S/4HANA and Xero, and nothing says whose value survives.',
    ],
  },
  {
    name: 'an attribute that a row spells wrongly',
    file: `${sheets}/customer-master-sync.yaml`,
    from: 'attribute: account.legalName',
    to: 'attribute: account.legalNames',
    found: [
      'record-attribute-moved-without-row: Customer master sync says that it moves `account.legalName`, and no row of its mapping sheet carries it.',
      'record-attribute-mapped-but-unowned: Customer master sync, row `account/name`: no data object has the attribute `account.legalNames`.',
    ],
  },
  {
    name: 'an attribute that leaves its object',
    file: `${objects}/order.yaml`,
    from: '- name: customerReference',
    to: '- name: customersReference',
    found: [
      'record-attribute-moved-without-row: Quote to order hand-off says that it moves `order.customerReference`, which none of its data objects has.',
      'record-attribute-mapped-but-unowned: Distributor order checks, row `order/customer-reference`: no data object has the attribute `order.customerReference`.',
      'record-attribute-mapped-but-unowned: Field visit settlement, row `billable-order/purchase-order-by-customer`: no data object has the attribute `order.customerReference`.',
      'record-attribute-mapped-but-unowned: Quote to order hand-off, row `sales-order/purchase-order-by-customer`: no data object has the attribute `order.customerReference`.',
    ],
  },
  {
    name: 'an owner that nobody has',
    file: `${objects}/asset.yaml`,
    after: attribute('assetId'),
    from: 'systemOfRecord: system:default/',
    to: 'systemOfRecord: system:default/former-',
    found: [
      'record-owner-gone: Installed asset: `assetId` belongs to system:default/former-sap-s4hana, which the estate does not have.',
    ],
  },
  {
    name: 'an owner that was switched off',
    file: 'catalog-info/systems/works-erp.yaml',
    from: "retires: '2027-09-30'",
    to: "retires: '2026-09-30'",
    found: [
      'record-routing-gap: Customer invoice: nobody owns `invoiceNumber` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
      'record-routing-gap: Customer invoice: nobody owns `total` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
      'record-routing-gap: Customer invoice: nobody owns `lines` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
      'record-routing-gap: Customer invoice: nobody owns `postedOn` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
      'record-routing-gap: Customer invoice: nobody owns `status` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
      'record-routing-gap: Sales order: nobody owns `erpOrderNumber` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
      'record-routing-gap: Sales order: nobody owns `lineStatus` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
      'record-routing-gap: Sales order: nobody owns `confirmedDelivery` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
      'record-routing-gap: Price: nobody owns `listPrice` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
      'record-routing-gap: Price: nobody owns `netPrice` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
    ],
  },
  {
    name: 'a route that ends before the next begins',
    file: `${objects}/invoice.yaml`,
    after: attribute('invoiceNumber'),
    from: "until: '2027-09-30'\n        - system: system:default/sap-s4hana",
    to: "until: '2027-06-30'\n        - system: system:default/sap-s4hana\n          when:\n            from: '2027-07-02'",
    found: [
      'record-routing-gap: Customer invoice: nobody owns `invoiceNumber` for business unit Gothenburg spare parts from 2027-07-01 to 2027-07-01, and 1 more.',
    ],
  },
  {
    name: 'a route that outlives its system',
    file: `${objects}/invoice.yaml`,
    after: attribute('invoiceNumber'),
    from: "until: '2027-09-30'",
    to: "until: '2027-12-31'",
    found: [
      'record-routing-gap: Customer invoice: nobody owns `invoiceNumber` for business unit Gothenburg spare parts from 2027-10-01 to 2027-12-31.',
    ],
  },
  {
    name: 'two routes for the same unit',
    file: `${objects}/invoice.yaml`,
    after: attribute('invoiceNumber'),
    from: '        - system: system:default/sap-s4hana\n',
    to: '        - system: system:default/oracle-fusion\n          when:\n            businessUnit: [gothenburg spare parts]\n        - system: system:default/sap-s4hana\n',
    found: [
      'record-routing-overlap: Customer invoice: Works ERP (SAP on premises) and Oracle Fusion Cloud own `invoiceNumber` for business unit Gothenburg spare parts from 2026-11-21 to 2027-09-30.',
    ],
  },
  {
    name: 'a ranked system that has no value',
    file: `${objects}/account.yaml`,
    after: attribute('goldenId'),
    from: '- system:default/mdm-hub',
    to: '- system:default/yard-lighting',
    found: [
      'record-survivorship-rule-names-unknown-system: Customer account: the rule for `goldenId` ranks Yard Lighting, which has no value of it.',
    ],
  },
  {
    name: 'a change that reaches nobody',
    file: `${objects}/account.yaml`,
    after: attribute('taxNumber'),
    from: 'to:\n          - system:default/salesforce-crm',
    to: 'to:\n          - system:default/salesforce-crm\n          - system:default/yard-lighting',
    found: [
      'record-change-not-propagated: Customer account: Yard Lighting must learn of a change of `taxNumber`, and nothing brings it there.',
    ],
  },
  {
    name: 'master data that nothing brings',
    file: `${flows}/acquisition-onboarding-brackwater.yaml`,
    from: 'attributes: [legalName, country, taxNumber]',
    to: 'attributes: [legalName, country, taxNumber, lastScreenedOn]',
    found: [
      'record-minimum-master-data-missing: Brackwater Valves onboarding requires `account.lastScreenedOn` before its start on 2027-02-08, and nothing brings it into Master Data Hub.',
    ],
  },
  {
    name: 'a promise without a row',
    file: `${flows}/customer-master-sync.yaml`,
    from: '- account.legalName',
    to: '- account.legalName\n    - account.creditLimit',
    found: [
      'record-attribute-moved-without-row: Customer master sync says that it moves `account.creditLimit`, and no row of its mapping sheet carries it.',
    ],
  },
  {
    name: 'nothing: one of three rows of a promised attribute that carries another',
    file: `${sheets}/quote-to-order-handoff.yaml`,
    from: 'attribute: order.customerReference',
    to: 'attribute: order.lines',
    found: [],
  },
  // What is no fault.
  {
    name: 'nothing: a copy into a system that does not own it',
    file: `${sheets}/customer-master-sync.yaml`,
    from: 'attribute: account.customerSince',
    to: 'attribute: account.creditLimit',
    found: [],
  },
  {
    name: 'nothing: one more allowed writer',
    file: `${objects}/account.yaml`,
    after: attribute('segment'),
    from: '- system:default/sap-s4hana',
    to: '- system:default/sap-s4hana\n        - system:default/netsuite',
    found: [],
  },
  {
    name: 'nothing: a row that only finds its record',
    file: `${sheets}/customer-account-service.yaml`,
    after: 'source: change.registeredAddress.country',
    from: 'mandatory: true',
    to: 'mandatory: true\n        key: true',
    found: [],
  },
  {
    name: 'nothing: another sentence',
    file: `${objects}/account.yaml`,
    after: attribute('country'),
    from: 'survivorship: SAP wins, because invoices carry it.',
    to: 'survivorship: SAP.',
    found: [],
  },
  {
    name: 'nothing: a load that is named',
    file: `${flows}/acquisition-onboarding-brackwater.yaml`,
    from: 'attributes: [legalName, country, taxNumber]',
    to: 'attributes: [legalName, country, taxNumber, lastScreenedOn]\n      loadedBy: Finance control screens every customer before the start.',
    found: [],
  },
  {
    name: 'nothing: the day after the old ERP is switched off, since the routes end in time',
    file: 'catalog-info/systems/works-erp.yaml',
    from: "retires: '2027-09-30'",
    to: "retires: '2027-09-30'",
    day: '2027-10-01',
    found: [],
  },
];

describe('faults of ownership in the example estate', () => {
  it.each(edits)('finds $name', edit => {
    const { day = today, found } = edit;
    const before = foundBefore(day);
    expect(
      foundIn(edited(edit), day).filter(line => !before.has(line)),
    ).toEqual(found);
  });
});
