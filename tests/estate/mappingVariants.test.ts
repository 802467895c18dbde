import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  buildEstate,
  contractReader,
  findingsOfMappings,
  resolveMappings,
} from '@interlock/contract-core';
import {
  openWorkingTree,
  readEstateFiles,
  readProject,
  withContractFiles,
} from '@interlock/contract-io';

const root = join(dirname(fileURLToPath(import.meta.url)), 'mappingFaults');
const project = await readProject(root);
const source = await openWorkingTree(root);
const read = await readEstateFiles(source, project);
const estate = buildEstate(read.files, project);
const files = await withContractFiles(source, read.files, estate);
const readContract = contractReader(files);
const file = 'mappings/variant.yaml';

const sources = `
      - { name: account, contract: crm, operations: [read Account] }
      - { name: event, contract: events, operations: [receive customer.changed] }
      - { name: customer, contract: shop, operations: ['GET /customers/{id}'] }
      - { name: book, contract: ledger, operations: [read Customers] }`;

const maps = `
  - { name: closed, entries: [{ from: Hot, to: A }, { from: Warm, to: B }, { from: Cold, to: C }] }
  - { name: short, otherwise: same, entries: [{ from: Hot, to: A }] }
  - { name: flags, entries: [{ from: Hot, to: true }, { from: Warm, to: false }, { from: Cold, to: false }] }
  - { name: numbers, otherwise: same, entries: [{ from: Hot, to: '12' }] }`;

const shop = 'contract: shop, operations: [POST /customers]';
const orders = 'contract: shop, operations: [POST /orders]';
const change = "contract: shop, operations: ['PATCH /customers/{id}']";
const ledger = 'contract: ledger, operations: [create Customers]';
const ledgerUpdate = 'contract: ledger, operations: [update Customers]';
const crm = 'contract: crm, operations: [create Account]';
const crmUpdate = 'contract: crm, operations: [update Account]';
const crmBoth = 'contract: crm, operations: [create Account, update Account]';

/** A target and a row, beside the rules that fire; those of style included. */
const table: readonly (readonly [
  target: string,
  row: string,
  rules: readonly string[],
])[] = [
  // Texts and their lengths.
  [ledger, 'source: account.ShortName, target: Name', []],
  [ledger, 'source: account.ShortName, target: SearchTerm', []],
  [ledger, 'source: account.Name, target: SearchTerm', ['would-truncate']],
  [ledger, 'source: event.name, target: Name', ['would-truncate']],
  [
    ledger,
    'source: event.name, target: Name, validation: { maxLength: 40 }',
    [],
  ],
  [
    ledger,
    'source: event.name, target: Name, validation: { maxLength: 41 }',
    ['would-truncate'],
  ],
  [
    ledger,
    "source: [account.ShortName, account.ShortName], target: Name, transform: { concat: { separator: ' ' } }",
    ['would-truncate'],
  ],
  [
    ledger,
    "source: [event.country, event.country], target: Name, transform: { concat: { separator: '-' } }",
    [],
  ],
  [ledger, 'source: customer.alias, target: Name', ['length-unlimited']],
  [ledger, 'source: event.country, target: Group', []],
  [
    ledger,
    "source: account.Name, target: Name, transform: { split: { separator: ' ', part: 1 } }",
    ['would-truncate'],
  ],
  [crm, 'source: book.Name, target: Name', ['null-into-required']],
  [crm, 'source: book.Name, target: ShortName', ['would-truncate']],
  [shop, 'source: account.Name, target: name', []],
  [
    ledger,
    "source: account.Name, target: Name, transform: { expression: '$substring(account.Name, 0, 40)' }",
    [],
  ],
  [
    ledger,
    "source: account.Name, target: Name, transform: { expression: 'account.Name' }",
    ['would-truncate'],
  ],
  // Numbers.
  [
    ledger,
    'source: account.CreditLimit, target: CreditLimit',
    ['precision-lost'],
  ],
  [ledger, 'source: account.Discount, target: CreditLimit', []],
  [ledger, 'source: account.Discount, target: Employees', ['precision-lost']],
  [
    ledger,
    'source: account.NumberOfEmployees, target: Employees',
    ['precision-lost'],
  ],
  [ledger, 'source: account.NumberOfEmployees, target: Staff', []],
  [ledger, 'source: book.Employees, target: Staff', []],
  [ledger, 'source: event.netAmount, target: Staff', ['precision-lost']],
  [crm, 'source: book.CreditLimit, target: CreditLimit', []],
  [shop, 'source: book.Staff, target: employees', []],
  [shop, 'source: account.Discount, target: alias', []],
  [ledger, 'source: customer.employees, target: Discount', []],
  [ledger, 'source: customer.creditLimit, target: CreditLimit', []],
  [ledger, 'source: customer.weight, target: CreditLimit', ['number-format']],
  [
    ledger,
    "source: customer.creditLimit, target: CreditLimit, transform: { expression: '$number(customer.creditLimit)' }",
    [],
  ],
  [
    ledger,
    "source: customer.weight, target: Discount, transform: { expression: '$number(customer.weight)' }",
    ['number-format'],
  ],
  [
    ledger,
    "source: customer.weight, target: Discount, transform: { expression: '$number(customer.weight)' }, validation: { pattern: '[0-9]+' }",
    [],
  ],
  [
    ledger,
    "source: account.Discount, target: Staff, transform: { unit: { from: pct, to: bp, factor: '100' } }",
    ['precision-lost'],
  ],
  [
    ledger,
    'source: account.CreditLimit, target: Staff, transform: { currency: { conversion: major-to-minor, currency: DKK } }',
    [],
  ],
  [
    ledger,
    'source: account.CreditLimit, target: CreditLimit, transform: { currency: { conversion: rate, currency: DKK } }',
    ['source-count'],
  ],
  // Types.
  [ledger, 'source: account.Blocked, target: Blocked', []],
  [ledger, 'source: account.Blocked, target: Name', ['type-not-convertible']],
  [ledger, 'source: account.Rating, target: Blocked', ['type-not-convertible']],
  [
    ledger,
    'source: account.Rating, target: Blocked, transform: { valueMap: flags }',
    [],
  ],
  [
    ledger,
    'target: Blocked, transform: { constant: true }, note: Until checked.',
    [],
  ],
  [
    ledger,
    "target: Blocked, transform: { constant: 'true' }, note: Until checked.",
    ['type-not-convertible'],
  ],
  [shop, 'source: customer.address, target: alias', ['type-not-convertible']],
  [
    shop,
    'target: alias, transform: { expression: \'{"a": event.city}\' }',
    ['type-not-convertible'],
  ],
  // Values.
  [
    shop,
    'source: account.Rating, target: segment, transform: { valueMap: closed }',
    [],
  ],
  [
    shop,
    'source: account.Rating, target: segment, transform: { valueMap: short }',
    ['value-map-unknown-target'],
  ],
  [shop, 'source: account.Rating, target: segment', ['value-not-allowed']],
  [shop, 'source: customer.segment, target: segment', []],
  [
    shop,
    'source: customer.segment, target: segment, default: D',
    ['value-not-allowed'],
  ],
  [
    shop,
    'source: customer.segment, target: segment, validation: { oneOf: [A, B] }',
    [],
  ],
  [crm, 'source: customer.segment, target: Rating', ['value-not-allowed']],
  [crm, 'target: Rating, transform: { constant: Hot }', ['hard-coded-value']],
  [
    shop,
    'target: segment, transform: { expression: \'event.netAmount > 1000 ? "A" : "X"\' }',
    ['value-not-allowed'],
  ],
  // Dates.
  [ledger, 'source: account.BirthDate, target: BornOn', []],
  [ledger, 'source: event.at, target: BornOn', ['date-format']],
  [ledger, 'source: event.at, target: ChangedAt', []],
  [
    ledger,
    'source: account.LastModifiedDate, target: ChangedAt',
    ['date-format'],
  ],
  [ledger, 'source: customer.alias, target: BornOn', ['date-format']],
  [
    ledger,
    'source: customer.alias, target: BornOn, transform: { date: { from: dd.MM.yyyy, to: iso-date } }',
    [],
  ],
  [
    ledger,
    'source: customer.alias, target: BornOn, transform: { date: { from: dd.MM.yyyy, to: yyyyMMdd } }',
    ['date-format'],
  ],
  [
    ledger,
    'source: customer.alias, target: BornOn, transform: { date: { from: TT.MM.yyyy, to: iso-date } }',
    ['date-format'],
  ],
  [crm, 'source: event.at, target: BirthDate', ['date-format']],
  [
    ledger,
    'source: customer.changedAt, target: BornOn, transform: { date: { from: unix-seconds, to: iso-date } }',
    [],
  ],
  [
    ledger,
    'source: customer.changedAt, target: BornOn, transform: { date: { from: iso-date-time, to: iso-date } }',
    ['date-format'],
  ],
  // What may be read and written.
  [crm, 'source: event.id, target: Id', ['target-not-writable']],
  [crm, 'source: event.at, target: LastModifiedDate', ['target-not-writable']],
  [
    ledger,
    'source: account.Discount, target: Balance',
    ['target-not-writable'],
  ],
  [ledgerUpdate, 'source: account.ShortName, target: Name', []],
  [crmUpdate, 'source: event.city, target: Name', []],
  [change, 'source: event.city, target: alias', ['target-path-unknown']],
  [
    crmBoth,
    "source: event.city, target: Name, 'on': [read]",
    ['operation-unknown'],
  ],
  [crmBoth, "source: event.city, target: Name, 'on': [update]", []],
  [shop, 'source: customer.password, target: alias', ['source-not-readable']],
  [shop, 'source: event.city, target: password', []],
  // Paths.
  [crm, 'source: event.id, target: name', []],
  [crm, 'source: event.city, target: Name', ['null-into-required']],
  [crm, 'source: event.city, target: Name, default: Unknown', []],
  [crm, 'source: event.city, target: Name, mandatory: true', []],
  [ledger, 'source: event.city, target: name', ['target-path-unknown']],
  [shop, 'source: event.town, target: alias', ['source-path-unknown']],
  [shop, 'source: evnt.city, target: alias', ['source-path-unknown']],
  [
    shop,
    "target: alias, transform: { expression: 'event.town' }",
    ['source-path-unknown', 'expression-undecided'],
  ],
  [
    shop,
    "target: alias, transform: { expression: '$string(event.town)' }",
    ['source-path-unknown'],
  ],
  [shop, 'source: customer.remote, target: alias', ['undecided']],
  // What may be missing, also with what it stands in.
  [orders, 'source: event.id, target: number', []],
  [orders, 'source: event.city, target: number', ['null-into-required']],
  [orders, 'source: event.billing.vat, target: number', ['null-into-required']],
  [orders, 'source: account.Id, target: number', []],
  [orders, 'source: account.ShortName, target: number', ['null-into-required']],
  // Lists.
  [shop, "source: 'event.contacts[].number', target: 'phones[].number'", []],
  [shop, "source: 'event.contacts[].number', target: alias", ['list-mismatch']],
  [shop, "source: event.city, target: 'phones[].number'", []],
  [
    shop,
    'target: alias, transform: { expression: \'$join(event.contacts.number, ", ")\' }',
    [],
  ],
  [
    shop,
    "target: alias, transform: { expression: '$string(event.contacts[0].number)' }",
    [],
  ],
  // Classes.
  [shop, 'source: event.born, target: birthDate', []],
  [shop, 'source: event.born, target: remark', ['class-lowered']],
  [
    shop,
    'source: event.born, target: remark, attribute: account.birthDate',
    [],
  ],
  // Expressions.
  [
    shop,
    "target: alias, transform: { expression: 'event.' }",
    ['expression-invalid'],
  ],
  [
    shop,
    'target: alias, transform: { expression: \'$random() & "x"\' }',
    ['expression-invalid'],
  ],
  [
    shop,
    "target: alias, transform: { expression: '$unknown(event.city)' }",
    ['expression-invalid'],
  ],
  [
    shop,
    "target: alias, transform: { expression: '$string(event.netAmount * 2)' }",
    ['amount-arithmetic'],
  ],
  [
    shop,
    "target: alias, transform: { expression: '$decimalText($decimalMultiply(event.netAmount, 2), 2)' }",
    [],
  ],
  [
    shop,
    'target: alias, transform: { expression: \'event.city = "Oslo" ? "NO" : "DK"\' }',
    ['hard-coded-value'],
  ],
];

function rulesFor(target: string, row: string): readonly string[] {
  const text = `integration: clean-shop
valueMaps:${maps}
mappings:
  - name: customer
    sources:${sources}
    target: { ${target} }
    rows:
      - { id: row, ${row} }
`;
  const flows = estate.integrations
    .filter(({ ref }) => ref === 'integration:default/clean-shop')
    .map(flow => ({ ...flow, mapping: file }));
  const mappings = resolveMappings(
    { ...estate, integrations: flows },
    [...files, { path: file, text }],
    readContract,
  );
  expect(mappings.problems).toEqual([]);
  // One row fills no whole record, and overlays are another matter.
  return findingsOfMappings(mappings)
    .filter(({ location }) => location.file === file)
    .map(({ ruleId }) => ruleId.replace('mapping-', ''))
    .filter(rule => rule !== 'required-target-unmapped')
    .sort();
}

it.each(table)('{ %s } %s', (target, row, rules) => {
  expect(rulesFor(target, row)).toEqual([...rules].sort());
});
