import { describe, expect, it } from 'vitest';
import type {
  DeclaredUse,
  FieldAspect,
  FieldHits,
  FieldShape,
  Finding,
  MappedRow,
  MappingUse,
  OppositeField,
} from '../../model';
import { evidenceOfChange } from '../evidenceOfChange';
import { unhitFindings } from '../unhitFindings';

const contract = { id: 'crm', ref: 'api:default/crm' };
const place = { file: 'sheet.yaml', pointer: '', line: 9, column: 3 };

const text: FieldShape = {
  types: ['string'],
  maxLength: 40,
  enumeration: null,
  extensible: false,
  nullable: false,
  required: true,
  creatable: true,
  updatable: true,
};

const other = (shape: Partial<FieldShape> = {}): OppositeField => ({
  ...text,
  ...shape,
  contract: 'api:default/erp',
  path: 'name',
});

function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'some-rule',
    severity: 'error',
    direction: 'response',
    effect: 'wider',
    proof: 'witness',
    message: '',
    operation: 'read Account',
    base: null,
    revision: null,
    witness: null,
    sites: [],
    fingerprint: 'f',
    ...overrides,
  };
}

const reading = (row: Partial<MappedRow> = {}): MappedRow => ({
  row: 'customer/name',
  end: 'source',
  fields: [{ operation: 'read Account', direction: 'response', field: 'Name' }],
  conversion: { kind: 'direct', values: null, otherwise: null },
  opposites: [other()],
  alwaysValued: false,
  mandatory: false,
  owner: '',
  location: place,
  ...row,
});

const writing = (row: Partial<MappedRow> = {}): MappedRow =>
  reading({
    end: 'target',
    fields: [
      { operation: 'create Account', direction: 'request', field: 'Name' },
    ],
    ...row,
  });

const use = (rows: readonly MappedRow[], more: Partial<MappingUse> = {}) => ({
  consumer: 'integration:default/customers',
  consumerTitle: 'Customers',
  owner: 'group:default/sales',
  criticality: 'high',
  contract: contract.ref,
  contractId: contract.id,
  sheet: 'sheet.yaml',
  places: rows.flatMap(({ end, fields }) =>
    fields.map(({ operation, direction }) => ({
      mapping: 'customer',
      operation,
      ...(direction === undefined ? {} : { direction }),
      end,
    })),
  ),
  rows,
  undecided: [],
  isUnreadable: false,
  ...more,
});

/** What one row is said to be after its field took one step. */
function standing(
  row: MappedRow,
  aspect: FieldAspect,
  base: Partial<FieldShape> | null,
  revision: Partial<FieldShape> | null,
  found = finding({ operation: row.fields[0]?.operation ?? '' }),
): readonly [string, string] {
  const [used] = row.fields;
  if (used === undefined) throw new Error('The row has a field.');
  const hits: FieldHits = {
    found: [used],
    touched: { f: [used] },
    aspects: { f: aspect },
    steps: [
      {
        ...used,
        base: base && { ...text, ...base },
        revision: revision && { ...text, ...revision },
      },
    ],
  };
  const { consumers } = evidenceOfChange(
    { contract, findings: [found], fieldHits: hits, judged: true },
    { declaredUses: [], mappingUses: [use([row])] },
  );
  const said = consumers[0]?.knownBy[0];
  return [said?.status ?? '', said?.rows?.[0]?.reason ?? ''];
}

const valueMap = (
  values: readonly string[],
  otherwise: 'exception' | 'nothing' | 'same',
) => ({ conversion: { kind: 'value-map', values, otherwise } });

type Step = readonly [
  MappedRow,
  FieldAspect,
  Partial<FieldShape> | null,
  Partial<FieldShape> | null,
  string,
  string,
];

describe('rows that read', () => {
  it.each<Step>([
    [
      reading(),
      'presence',
      {},
      null,
      'broken',
      '`Name`, which the row reads, is gone.',
    ],
    [
      reading(),
      'type',
      {},
      { types: ['integer'] },
      'broken',
      '`Name` may be `integer` now, which the row does not know.',
    ],
    [
      reading(),
      'type',
      { types: ['integer', 'string'] },
      {},
      'unaffected',
      '`Name` has no type that it did not have before.',
    ],
    [
      reading({ opposites: [other({ maxLength: 80 })] }),
      'limit',
      {},
      { maxLength: 255 },
      'broken',
      '`Name` may have 255 characters, `name` of api:default/erp takes 80.',
    ],
    [
      reading({ opposites: [other({ maxLength: 255 })] }),
      'limit',
      {},
      { maxLength: 255 },
      'unaffected',
      '`Name` may have 255 characters, which the target takes.',
    ],
    [
      reading({ opposites: [other({ maxLength: null })] }),
      'limit',
      {},
      { maxLength: null },
      'unaffected',
      '`Name` may have any number of characters, which the target takes.',
    ],
    [
      reading({ opposites: [] }),
      'limit',
      {},
      { maxLength: 255 },
      'unknown',
      'How much the target takes is not known.',
    ],
    [
      reading(valueMap(['a'], 'exception')),
      'limit',
      {},
      { maxLength: 255 },
      'unaffected',
      'The row hands on what its value map says, not the text.',
    ],
    [
      reading(),
      'limit',
      {},
      { maxLength: 20 },
      'unaffected',
      '`Name` is not longer than before.',
    ],
    [
      reading(valueMap(['a', 'b'], 'exception')),
      'values',
      { enumeration: ['a'] },
      { enumeration: ['a', 'b'] },
      'unaffected',
      'The value map knows the new values.',
    ],
    [
      reading(valueMap(['a'], 'exception')),
      'values',
      { enumeration: ['a'] },
      { enumeration: ['a', 'b'] },
      'broken',
      'The value map has no entry for `b`: such a record is an exception.',
    ],
    [
      reading(valueMap(['a'], 'nothing')),
      'values',
      { enumeration: ['a'] },
      { enumeration: ['a', 'b'] },
      'potentially-affected',
      'The value map has no entry for `b`: nothing is handed on for it.',
    ],
    [
      reading({ opposites: [other({ enumeration: ['a'] })] }),
      'values',
      { enumeration: ['a'] },
      { enumeration: ['a', 'b'] },
      'broken',
      '`Name` may be `b`, which `name` of api:default/erp does not take.',
    ],
    [
      reading(),
      'values',
      { enumeration: ['a'] },
      { enumeration: ['a', 'b'] },
      'unaffected',
      'The target takes any value of `Name`.',
    ],
    [
      reading(),
      'values',
      { enumeration: ['a', 'b'] },
      { enumeration: ['a'] },
      'unaffected',
      '`Name` has no new value.',
    ],
    [
      reading(),
      'absence',
      {},
      { nullable: true },
      'broken',
      '`Name` may be null now, and `name` of api:default/erp is required.',
    ],
    [
      reading({ alwaysValued: true }),
      'absence',
      {},
      { nullable: true },
      'unaffected',
      'The row has a default for a value that is missing.',
    ],
    [
      reading({ opposites: [other({ required: false, nullable: true })] }),
      'absence',
      {},
      { required: false },
      'unaffected',
      '`Name` may be missing now, which the target takes.',
    ],
    [
      reading(),
      'writability',
      {},
      { creatable: false },
      'unaffected',
      'The row reads the field and does not write it.',
    ],
    [
      reading(),
      'other',
      {},
      {},
      'broken',
      'The change is about `Name` itself.',
    ],
  ])('%#', (row, aspect, base, revision, status, reason) => {
    expect(standing(row, aspect, base, revision)).toEqual([status, reason]);
  });
});

describe('rows that write', () => {
  const update = writing({
    fields: [
      { operation: 'update Account', direction: 'request', field: 'Name' },
    ],
  });
  it.each<Step>([
    [
      writing(),
      'presence',
      {},
      null,
      'broken',
      '`Name`, which the row writes, is gone.',
    ],
    [
      writing(),
      'type',
      {},
      { types: ['integer'] },
      'broken',
      '`Name` no longer takes `string`.',
    ],
    [
      writing({ opposites: [other({ maxLength: 40 })] }),
      'limit',
      {},
      { maxLength: 20 },
      'broken',
      '`Name` takes 20 characters now, and `name` of api:default/erp may have 40.',
    ],
    [
      writing({ opposites: [other({ maxLength: 10 })] }),
      'limit',
      {},
      { maxLength: 20 },
      'unaffected',
      '`Name` takes 20 characters now, which the source never exceeds.',
    ],
    [
      writing({ opposites: [other({ maxLength: null })] }),
      'limit',
      {},
      { maxLength: 20 },
      'potentially-affected',
      '`Name` takes 20 characters now, and how long the source is nobody says.',
    ],
    [
      writing({
        conversion: {
          kind: 'constant',
          values: ['twelve words'],
          otherwise: null,
        },
        opposites: [],
      }),
      'limit',
      {},
      { maxLength: 5 },
      'broken',
      '`Name` takes 5 characters now, and the row writes 12.',
    ],
    [
      writing(),
      'limit',
      {},
      { maxLength: 80 },
      'unaffected',
      '`Name` takes longer texts than before.',
    ],
    [
      writing(valueMap(['a', 'b'], 'exception')),
      'values',
      { enumeration: ['a', 'b'] },
      { enumeration: ['a'] },
      'broken',
      '`Name` no longer takes `b`, which the row writes.',
    ],
    [
      writing(valueMap(['a'], 'exception')),
      'values',
      { enumeration: ['a', 'b'] },
      { enumeration: ['a'] },
      'unaffected',
      '`Name` takes every value that the row writes.',
    ],
    [
      writing(),
      'values',
      { enumeration: ['a', 'b'] },
      { enumeration: ['a'] },
      'potentially-affected',
      '`Name` takes fewer values, and what the row writes nobody says.',
    ],
    [
      writing({ opposites: [other({ required: false })] }),
      'absence',
      { required: false },
      {},
      'broken',
      '`Name` must be sent now, and what the row reads may be missing.',
    ],
    [
      writing(),
      'absence',
      { required: false },
      {},
      'unaffected',
      '`Name` must be sent now, and what the row reads is always there.',
    ],
    [
      writing({ mandatory: true, opposites: [other({ required: false })] }),
      'absence',
      { required: false },
      {},
      'potentially-affected',
      '`Name` must be sent now: a record without it is an exception.',
    ],
    [
      writing(),
      'writability',
      {},
      { creatable: false },
      'broken',
      '`Name`, which the row writes, can no longer be written.',
    ],
    [
      update,
      'writability',
      {},
      { updatable: false, creatable: true },
      'broken',
      '`Name`, which the row writes, can no longer be written.',
    ],
    [
      writing(),
      'writability',
      { creatable: false },
      {},
      'unaffected',
      '`Name` can be written now.',
    ],
  ])('%#', (row, aspect, base, revision, status, reason) => {
    expect(standing(row, aspect, base, revision)).toEqual([status, reason]);
  });
});

describe('what no row says', () => {
  const declared: DeclaredUse = {
    consumer: 'integration:default/customers',
    consumerTitle: 'Customers',
    owner: 'group:default/sales',
    contract: contract.ref,
    contractId: contract.id,
    role: 'consumes',
    operations: ['read Account'],
    fields: [],
    criticality: 'high',
  };
  const site = {
    operation: 'read Account',
    direction: 'response' as const,
    effect: 'wider' as const,
    path: '',
    witness: true,
    base: null,
    revision: null,
  };
  const elsewhere: FieldHits = {
    found: reading().fields,
    touched: { f: [] },
    aspects: { f: 'presence' },
    steps: [],
  };
  const asked = (
    mappingUse: MappingUse,
    fieldHits: FieldHits,
    found = finding({ sites: [site] }),
  ) => {
    const known = { declaredUses: [declared], mappingUses: [mappingUse] };
    const evidence = evidenceOfChange(
      { contract, findings: [found], fieldHits, judged: true },
      known,
    );
    return {
      consumers: evidence.consumers.map(
        ({ status, evidence: kind, knownBy }) => [
          status,
          kind,
          knownBy.map(said => `${said.kind} ${said.status}`),
        ],
      ),
      blindSpots: evidence.blindSpots,
      unhit: unhitFindings([found], evidence, known),
    };
  };

  it('does not reach who maps other fields of the place', () => {
    expect(asked(use([reading()]), elsewhere)).toEqual({
      consumers: [
        [
          'unaffected',
          'declared-use',
          ['declared-use unaffected', 'mapping-row unaffected'],
        ],
      ],
      blindSpots: [
        'Who is hit on api:default/crm rests on declared use and mapping row alone: no pact or traffic was looked at.',
      ],
      unhit: ['f'],
    });
  });

  it('is unknown where rows are undecided, and then nobody is provably unhit', () => {
    expect(
      asked(use([reading()], { undecided: ['customer/total'] }), elsewhere),
    ).toEqual({
      consumers: [
        [
          'broken',
          'declared-use',
          ['declared-use broken', 'mapping-row unknown'],
        ],
      ],
      blindSpots: [
        'Customers: which fields of api:default/crm row customer/total of sheet.yaml touches cannot be told, so whether it is hit is unknown.',
        'Who is hit on api:default/crm rests on declared use and mapping row alone: no pact or traffic was looked at.',
      ],
      unhit: [],
    });
  });

  it('reaches who uses the operation at a place that no mapping speaks of', () => {
    const request = finding({
      direction: 'request',
      sites: [{ ...site, direction: 'request' }],
    });
    expect(asked(use([reading()]), elsewhere, request).consumers).toEqual([
      [
        'broken',
        'declared-use',
        ['declared-use broken', 'mapping-row unaffected'],
      ],
    ]);
  });

  it('hits every mapping of an operation that is gone', () => {
    const gone = finding({ ruleId: 'operation-removed', proof: 'structural' });
    expect(
      asked(use([reading()]), { found: [], touched: {} }, gone).consumers,
    ).toEqual([
      ['broken', 'declared-use', ['declared-use broken', 'mapping-row broken']],
    ]);
  });

  it.each<[string, readonly MappedRow[], boolean, string]>([
    ['no row has it', [writing()], false, 'broken'],
    ['a row has it', [writing()], true, 'unaffected'],
    [
      'a row has it now and then',
      [writing({ opposites: [other({ required: false })] })],
      true,
      'broken',
    ],
    ['the sheet reads alone', [reading()], false, 'unaffected'],
  ])('what must be sent now, where %s', (_, rows, has, status) => {
    const demand = finding({
      operation: 'create Account',
      direction: 'request',
      sites: [{ ...site, operation: 'create Account', direction: 'request' }],
    });
    const hits: FieldHits = {
      found: [],
      touched: {},
      demanded: { f: has ? (rows[0]?.fields ?? []) : [] },
    };
    const { consumers } = evidenceOfChange(
      { contract, findings: [demand], fieldHits: hits, judged: true },
      { declaredUses: [], mappingUses: [use(rows)] },
    );
    expect(consumers.map(hit => hit.status)).toEqual([status]);
  });
});
