import type {
  Attribute,
  DataObject,
  EntityName,
  FieldName,
  Hop,
  MappedField,
  MappingRow,
  MappingSheetView,
  RecordMatrix,
  UsageAnswer,
} from '../api/ownershipApi';

const place = { file: 'a.yaml', pointer: '', line: 1, column: 1 };
const commit = [{ source: 'estate', commit: 'c0ffee' }];

export function named(ref: string, title: string): EntityName {
  return { ref, title };
}

export const sap = named('system:default/sap', 'SAP');
export const crm = named('system:default/crm', 'CRM');
export const shop = named('system:default/shop', 'Shop');
const nobody = named('', '');
const customers = named('domain:default/customers', 'Customers');
const sales = named('domain:default/sales', 'Sales');

/** SAP owns both attributes of an account; the shop writes one against it. */
export const matrix: RecordMatrix = {
  commit,
  systems: [
    { ...sap, type: 'erp', domain: customers },
    { ...crm, type: 'crm', domain: sales },
    { ...shop, type: 'shop', domain: sales },
  ],
  objects: [
    {
      ref: 'dataobject:default/account',
      title: 'Customer account',
      domain: customers,
      owner: named('group:default/masters', 'Master data'),
      classification: 'confidential',
      attributes: [
        {
          name: 'legalName',
          classification: 'confidential',
          cells: [
            { system: sap.ref, marks: ['owner'] },
            { system: shop.ref, marks: ['writer', 'conflict'] },
          ],
        },
        {
          name: 'taxNumber',
          classification: 'confidential',
          cells: [
            { system: sap.ref, marks: ['owner'] },
            { system: crm.ref, marks: ['reader'] },
          ],
        },
      ],
    },
    {
      ref: 'dataobject:default/order',
      title: 'Sales order',
      domain: sales,
      owner: nobody,
      classification: 'internal',
      attributes: [
        {
          name: 'number',
          classification: 'internal',
          cells: [{ system: crm.ref, marks: ['owner'] }],
        },
      ],
    },
  ],
};

export function attribute(name: string, change: Partial<Attribute>): Attribute {
  return {
    name,
    description: '',
    systemOfRecord: nobody,
    owners: [],
    survivorship: '',
    survivorshipRule: '',
    allowedWriters: [],
    routing: [],
    classification: 'internal',
    canonicalType: 'string',
    steward: nobody,
    carriers: [],
    usages: [],
    findings: [],
    ...change,
  };
}

export const account: DataObject = {
  commit,
  ref: 'dataobject:default/account',
  title: 'Customer account',
  description: 'A company that buys.',
  owner: named('group:default/masters', 'Master data'),
  domain: customers,
  classification: 'confidential',
  matching: 'By tax number',
  duplicates: '',
  crossReferences: [{ system: crm, key: 'AccountId', format: '18 letters' }],
  flows: [],
  attributes: [
    attribute('legalName', {
      systemOfRecord: sap,
      owners: [sap],
      survivorship: 'SAP wins',
      allowedWriters: [crm],
      carriers: [
        {
          contract: named('api:default/orders', 'Orders'),
          system: shop,
          path: 'buyer.name',
          saidBy: 'overlay',
          accesses: ['read'],
        },
      ],
      findings: [
        {
          ruleId: 'write-against-owner',
          severity: 'error',
          message: 'The shop writes `legalName`, which SAP owns.',
          place,
        },
      ],
    }),
    attribute('nickname', {}),
  ],
};

export function field(
  written: string,
  change: Partial<MappedField> = {},
): MappedField {
  return {
    written,
    path: written.replace(/^[^.]+\./, ''),
    contract: 'api:default/orders',
    state: 'found',
    nearest: [],
    facts: {
      type: 'string',
      maxLength: 40,
      required: true,
      nullable: false,
      readable: true,
      writable: true,
      enumeration: null,
      deprecated: false,
      attribute: '',
      place,
    },
    ...change,
  };
}

export function mappingRow(
  id: string,
  change: Partial<MappingRow> = {},
): MappingRow {
  return {
    id,
    place,
    sources: [field(`order.${id}`)],
    target: field(`sales.${id}`),
    on: ['create'],
    transform: 'direct',
    transformKind: 'direct',
    mandatory: false,
    key: false,
    default: '',
    validation: '',
    attribute: '',
    attributeOwners: [],
    exceptionRule: '',
    owner: '',
    approver: '',
    note: '',
    findings: [],
    ...change,
  };
}

export function sheetOf(rows: readonly MappingRow[]): MappingSheetView {
  const end = {
    contract: named('api:default/orders', 'Orders'),
    system: shop,
    operations: ['POST /orders'],
  };
  return {
    commit,
    integration: named('integration:default/orders', 'Order intake'),
    file: 'contracts/mappings/orders.yaml',
    description: '',
    owner: named('group:default/masters', 'Master data'),
    approver: null,
    mappings: [
      {
        name: 'order',
        sources: [{ ...end, name: 'order' }],
        target: { ...end, name: 'sales' },
        rows,
      },
    ],
    valueMaps: [],
    findings: [],
    problems: [],
  };
}

export function fieldName(contract: string, path: string): FieldName {
  return {
    contract: named(`api:default/${contract}`, contract),
    path,
    system: named(`system:default/${contract}`, contract),
    attribute: '',
  };
}

export function hop(from: FieldName, to: FieldName, distance: number): Hop {
  return {
    from,
    to,
    integration: named('integration:default/sync', 'Sync'),
    transform: 'direct',
    row: 'main/name',
    kind: 'mapping-row',
    asOf: null,
    distance,
    joinedBy: 'field',
  };
}

const [shopName, crmName, sapName] = [
  fieldName('shop', 'name'),
  fieldName('crm', 'Name'),
  fieldName('sap', 'NAME1'),
];

/** A name goes from the shop by the CRM into SAP; the CRM's is asked for. */
export const usage: UsageAnswer = {
  commit,
  name: 'api:default/crm#Name',
  reading: 'contract-field',
  anyCase: false,
  fields: [crmName],
  usages: [],
  upstream: [hop(shopName, crmName, 1)],
  downstream: [hop(crmName, sapName, 1)],
  blindSpots: ['`Expense sync` has no mapping sheet.'],
};
