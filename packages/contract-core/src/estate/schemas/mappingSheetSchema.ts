import {
  choice,
  entityRef,
  list,
  record,
  repositoryPath,
  set,
  text,
} from './schemaFragments';
import type { EstateSchema, SchemaValue } from './schemaFragments';

const value: EstateSchema = {
  type: ['string', 'number', 'boolean', 'null'],
  description: 'A value as it stands in the payload.',
};

const name = (description: string): EstateSchema => ({
  type: 'string',
  title: 'a name of letters, digits, - and _, without dots',
  pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
  maxLength: 100,
  description,
});

const fieldPath = (description: string): EstateSchema => ({
  ...text(description),
  title: 'a path such as lines[].material',
  maxLength: 1000,
});

/** Names one of the shapes in messages: a transform has exactly one member. */
function transformOf(
  kind: string,
  description: string,
  member: EstateSchema,
): readonly [string, EstateSchema] {
  return [kind, { ...member, description }];
}

const transforms = Object.fromEntries([
  transformOf('direct', 'The source value as it is.', {
    type: 'boolean',
    enum: [true],
  }),
  transformOf('constant', 'The same value for every record.', value),
  transformOf(
    'concat',
    'The texts of all sources.',
    record('', ['separator'], {
      separator: { type: 'string', description: 'What stands between two.' },
    }),
  ),
  transformOf(
    'split',
    'One part of a text.',
    record('', ['separator', 'part'], {
      separator: {
        type: 'string',
        minLength: 1,
        description: 'What stands between the parts.',
      },
      part: { type: 'integer', minimum: 1, description: 'Counted from 1.' },
      fromEnd: {
        type: 'boolean',
        description: 'Whether it is counted from the end.',
      },
    }),
  ),
  transformOf(
    'valueMap',
    'The entry of a value map of the sheet.',
    name('Name of the value map.'),
  ),
  transformOf(
    'unit',
    'A number in another unit.',
    record('', ['from', 'to', 'factor'], {
      from: text('Unit of the source, by UN/CEFACT or as people say it.'),
      to: text('Unit of the target.'),
      factor: {
        type: 'string',
        title: "a decimal number in quotes such as '0.45359237'",
        pattern: '^[0-9]+(\\.[0-9]+)?$',
        description: 'The value times this is the value of the target.',
      },
    }),
  ),
  transformOf(
    'currency',
    'An amount in another currency, or in minor units.',
    record('', ['conversion'], {
      conversion: choice('What is done.', [
        'minor-to-major',
        'major-to-minor',
        'rate',
      ]),
      currency: {
        type: 'string',
        title: 'a currency code such as EUR',
        pattern: '^[A-Z]{3}$',
        description:
          'ISO 4217 code; the last source of the row holds it where absent.',
      },
      decimals: {
        type: 'integer',
        minimum: 0,
        maximum: 12,
        description: 'Decimals that are kept.',
      },
    }),
  ),
  transformOf(
    'date',
    'A date in another spelling.',
    record('', ['from', 'to'], {
      from: text(
        'Unicode date pattern such as yyyyMMdd, or iso-date, iso-date-time, unix-seconds, unix-milliseconds, odata-2.',
      ),
      to: text('As `from`.'),
    }),
  ),
  transformOf(
    'expression',
    'JSONata over an object with a member for each source.',
    {
      ...text('The expression.'),
      maxLength: 10_000,
    },
  ),
]);

/** JSON Schema of one row of a mapping. */
export const mappingRowSchema: EstateSchema = record(
  'One field of the target and how it comes about.',
  ['id', 'target'],
  {
    id: name('Stays when the row is moved or worded anew.'),
    source: {
      type: ['string', 'array'],
      title: 'a path, or a list of paths',
      minLength: 1,
      minItems: 1,
      items: fieldPath('One path, starting with the name of a source.'),
      description:
        'Path or paths that start with the name of a source; absent for a constant.',
    },
    target: fieldPath('Path in the value of the target.'),
    on: set(
      'Operations of the target for which the row holds; all where absent.',
      choice('One operation.', ['read', 'create', 'update']),
    ),
    mandatory: {
      type: 'boolean',
      description: 'Whether a record without the value is an exception.',
    },
    default: value,
    transform: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: transforms as SchemaValue,
      description: 'How the value comes about; direct where absent.',
    },
    validation: {
      ...record('What must hold for the value before it is sent.', [], {
        pattern: text('Regular expression for the value as a whole.'),
        maxLength: {
          type: 'integer',
          minimum: 0,
          description: 'Characters at most.',
        },
        oneOf: set('Values that are allowed.', value),
      }),
      minProperties: 1,
    },
    key: {
      type: 'boolean',
      description: 'Whether the target finds its record by the field.',
    },
    attribute: {
      type: 'string',
      title: 'an attribute such as account.legalName',
      pattern: '^[A-Za-z0-9._-]+\\.[A-Za-z0-9_-]+$',
      description: 'Attribute of a data object that the row carries.',
    },
    exceptionRule: text(
      'What happens to a record whose value is missing or refused.',
    ),
    owner: entityRef(
      'Group that answers for the row; that of the sheet where absent.',
    ),
    approver: entityRef(
      'Group that approves a change of the row; that of the sheet where absent.',
    ),
    note: text('Anything that a reader should know.'),
  },
);

const end = (description: string, required: readonly string[]): EstateSchema =>
  record(description, required, {
    name: name('First step of the paths that mean this value.'),
    contract: entityRef('API entity of the contract.'),
    operations: set(
      'Operations as findings name them: `GET /Invoices`, `send CHANNEL`, `read ENTITYSET`, `update SOBJECT`.',
      text('One operation.'),
    ),
  });

const valueMap: EstateSchema = record(
  'Which value of one side stands for which of the other.',
  ['name'],
  {
    name: name('How rows name it.'),
    file: repositoryPath('File of a shared value map, in place of `entries`.'),
    entries: list(
      'Pairs of values.',
      record('One pair.', ['from', 'to'], { from: value, to: value }),
    ),
    otherwise: choice(
      'What becomes of a value that no entry names; an exception where absent.',
      ['exception', 'nothing', 'same'],
    ),
  },
);

/** JSON Schema of a mapping sheet, `spec.mapping` of an integration. */
export const mappingSheetSchema: EstateSchema = record(
  'Which field of which contract becomes which, for one integration.',
  ['integration', 'mappings'],
  {
    integration: entityRef('Integration that does it.'),
    description: text('What the sheet is about.'),
    owner: entityRef(
      'Group that answers for the sheet; that of the integration where absent.',
    ),
    approver: entityRef('Group that approves changes of the sheet.'),
    valueMaps: list('Value maps that rows name.', valueMap),
    mappings: list(
      'From the values of one or more operations to one value of another contract.',
      record('One mapping.', ['name', 'sources', 'target', 'rows'], {
        name: name('Unique within the sheet.'),
        sources: {
          ...list(
            'Where values come from.',
            end('One source.', ['name', 'contract', 'operations']),
          ),
          minItems: 1,
        },
        target: end('Where values go to.', ['contract', 'operations']),
        dataObjects: set(
          'Data objects that are carried; those of the integration where absent.',
          entityRef('One data object.'),
        ),
        rows: list('One row for each field of the target.', mappingRowSchema),
      }),
    ),
  },
);

/** JSON Schema of a file with value maps that several sheets share. */
export const sharedValueMapSchema: EstateSchema = record(
  'A value map that several sheets share.',
  ['entries'],
  {
    description: text('What the values stand for.'),
    owner: entityRef('Group that answers for the table.'),
    entries: list(
      'Pairs of values.',
      record('One pair.', ['from', 'to'], { from: value, to: value }),
    ),
  },
);
