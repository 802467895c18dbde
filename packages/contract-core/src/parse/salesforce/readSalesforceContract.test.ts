import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation, RecordOperation, SchemaUse } from '../../model';
import { parseContract } from '../parseContract';

const account = `{
  "name": "Account",
  "queryable": true,
  "createable": true,
  "updateable": true,
  "deletable": false,
  "urls": { "sobject": "/services/data/v59.0/sobjects/Account" },
  "fields": [
    {
      "name": "Name", "type": "string", "length": 80,
      "nillable": false, "createable": true, "updateable": true, "nameField": true
    },
    {
      "name": "Rating", "type": "picklist", "length": 40, "restrictedPicklist": true,
      "nillable": true, "createable": true, "updateable": true,
      "picklistValues": [{ "value": "Hot", "active": true }, { "value": "Cold", "active": false }]
    },
    {
      "name": "Score", "type": "double", "precision": 10, "scale": 2,
      "nillable": true, "calculated": true, "calculatedFormula": "1"
    }
  ]
}
`;

function parse(text: string) {
  const parsed = parseContract({ file: 'sf.json', text, references: [] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

function recordsOf(text: string): readonly RecordOperation[] {
  return parse(text).contract.operations.filter(
    (operation: Operation): operation is RecordOperation =>
      operation.kind === 'record',
  );
}

/** What of a record's schema says something, field by field. */
function said(use: SchemaUse | null) {
  if (use === null) return null;
  const { schema } = use;
  return {
    required: schema.required,
    closed: schema.additionalProperties?.schema.acceptsNothing === true,
    fields: Object.fromEntries(
      [...schema.properties].map(([name, property]) => [
        name,
        {
          types: [...(property.schema.types ?? [])],
          type: property.schema.writtenType,
          values: property.schema.enumeration,
          bounds: Object.fromEntries(property.schema.bounds),
          readOnly: property.schema.readOnly,
        },
      ]),
    ),
  };
}

describe('the describe of an object', () => {
  it('is described by its object and the version of its addresses', () => {
    expect(parse(account).contract.descriptor).toEqual({
      file: 'sf.json',
      format: 'salesforce-describe',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      label: 'v59.0',
      title: 'Salesforce Account',
      notes: [],
    });
  });

  it('is work on records: what comes back, what is sent, and features', () => {
    const name = {
      types: ['string'],
      type: 'text(80 characters)',
      values: null,
      bounds: { maxLength: 80 },
      readOnly: false,
    };
    const rating = {
      types: ['string', 'null'],
      type: 'text(40 characters)',
      values: ['Hot', null],
      bounds: { maxLength: 40 },
      readOnly: false,
    };
    const score = {
      types: ['number', 'null'],
      type: 'number(8 digits before the point)',
      values: null,
      bounds: { exclusiveMinimum: -100_000_000, exclusiveMaximum: 100_000_000 },
      readOnly: false,
    };
    const sent = {
      closed: true,
      fields: {
        Name: name,
        Rating: rating,
        Score: { ...score, readOnly: true },
      },
    };
    expect(
      recordsOf(account).map(operation => ({
        name: operation.name,
        returned: said(operation.returned),
        sent: said(operation.sent),
        features: operation.features.map(({ kind, subject, text }) =>
          [kind, subject, text].join(' ').trim(),
        ),
      })),
    ).toEqual([
      {
        name: 'read Account',
        returned: {
          required: [],
          closed: false,
          fields: {
            Name: name,
            // Records that have the inactive value are returned with it.
            Rating: { ...rating, values: ['Hot', 'Cold', null] },
            Score: score,
          },
        },
        sent: null,
        features: [
          'name-field Name',
          'text-kind Name string',
          'text-kind Rating picklist',
          'number-kind Score double',
          'formula Score ["1",false]',
          'decimal-places Score 2',
        ],
      },
      {
        name: 'create Account',
        returned: null,
        sent: { ...sent, required: ['Name'] },
        features: [],
      },
      {
        name: 'update Account',
        returned: null,
        sent: { ...sent, required: [] },
        features: [],
      },
    ]);
  });

  it('places a field where it is written', () => {
    const [read] = recordsOf(account);
    expect(
      read.returned?.schema.properties.get('Rating')?.place.locate(),
    ).toEqual({ file: 'sf.json', pointer: '/fields/1', line: 13, column: 5 });
  });

  it('leaves out a field without a name and says so', () => {
    const text = '{"name": "A", "queryable": true, "fields": [{"type": "id"}]}';
    expect(parse(text).contract.descriptor.notes).toEqual([
      {
        code: 'left-out',
        message: 'A field of A has no name and is left out.',
        location: {
          file: 'sf.json',
          pointer: '/fields/0',
          line: 1,
          column: 45,
        },
        hides: true,
      },
    ]);
  });
});

describe('several objects in one document', () => {
  const one = '{"name": "Account", "queryable": true, "fields": []}';
  const other = '{"name": "Contact", "createable": true, "fields": []}';
  const names = ['read Account', 'create Contact'];

  it.each([
    ['a list', `[${one}, ${other}]`],
    ['an object by name', `{"Account": ${one}, "Contact": ${other}}`],
    [
      'the results of a composite request',
      `{"hasErrors": false, "results": [{"statusCode": 200, "result": ${one}}, {"statusCode": 200, "result": ${other}}]}`,
    ],
    [
      'a global describe',
      '{"encoding": "UTF-8", "maxBatchSize": 200, "sobjects": [{"name": "Account", "queryable": true}, {"name": "Contact", "queryable": false, "createable": true}]}',
    ],
  ])('may be %s', (_title, text) => {
    const { descriptor, operations } = parse(text).contract;
    expect(descriptor.title).toBe('2 objects of Salesforce');
    expect(operations.map(({ name }) => name)).toEqual(names);
  });

  it('have unknown records in a global describe', () => {
    const [read] = recordsOf(
      '{"sobjects": [{"name": "Account", "queryable": true}]}',
    );
    expect(read.returned?.schema.unreadable).toBe(
      'the fields of Account, which a global describe leaves out',
    );
  });
});

describe('a document that only looks like a describe', () => {
  it('never makes the reader throw', () => {
    const member = fc.constantFrom(
      'name',
      'type',
      'fields',
      'queryable',
      'createable',
      'picklistValues',
      'referenceTo',
      'recordTypeInfos',
      'childRelationships',
      'precision',
      'length',
      'calculated',
    );
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(true, false, null, 'picklist', 'double', 18, -1),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(member, tie('value'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(value, fields => {
        const text = JSON.stringify({
          name: 'Account',
          queryable: true,
          createable: true,
          fields,
        });
        const parsed = parseContract({ file: 'a.json', text, references: [] });
        expect(parsed.ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
