import type { BoundKeyword, Schema } from '../../model';
import { wholeNumber } from './describedObjects';
import type { DescribedField } from './describedObjects';

/** What a type says of a value in JSON; null, lists and names come on top. */
export type TypeSchema = Partial<
  Pick<
    Schema,
    'types' | 'format' | 'pattern' | 'bounds' | 'unreadable' | 'writtenType'
  >
>;

/** Whether a value comes back from Salesforce or is sent to it. */
export type ValueUse = 'returned' | 'sent';

/** Types whose values are the same texts, shown to people in other ways. */
export const textTypes: ReadonlySet<string> = new Set([
  'string',
  'textarea',
  'phone',
  'url',
  'picklist',
  'multipicklist',
  'combobox',
  'encryptedstring',
  'datacategorygroupreference',
]);

/** Types whose values are the same numbers. */
export const numberTypes: ReadonlySet<string> = new Set([
  'double',
  'currency',
  'percent',
]);

/** Both forms of a record id: 15 characters, or 18 with a checksum. */
const recordId = '^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$';

/**
 * A date and time with an offset. Not the format `date-time`: Salesforce writes
 * `2026-11-21T08:00:00.000+0000`, without the colon that RFC 3339 asks for.
 */
const dateAndTime =
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})$';

const timeOfDay = '^[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z?$';

/** Types that say the same of every field, in both uses. */
const plainTypes: ReadonlyMap<string, TypeSchema> = new Map([
  ['id', { types: new Set(['string']), pattern: recordId }],
  ['reference', { types: new Set(['string']), pattern: recordId }],
  ['date', { types: new Set(['string']), format: 'date' }],
  ['datetime', { types: new Set(['string']), pattern: dateAndTime }],
  ['time', { types: new Set(['string']), pattern: timeOfDay }],
  ['boolean', { types: new Set(['boolean']) }],
  ['long', { types: new Set(['integer']), format: 'int64' }],
  ['address', { types: new Set(['object']) }],
  ['location', { types: new Set(['object']) }],
  ['junctionidlist', { types: new Set(['array']) }],
  ['floatarray', { types: new Set(['array']) }],
  ['anytype', {}],
  ['json', {}],
]);

/**
 * How a field type is written in JSON by the REST API ("Primitive Data Types"
 * and "Field Types" in the Object Reference). A type that is not known is never
 * taken to be equal to another.
 */
export function typeSchemaOf(field: DescribedField, use: ValueUse): TypeSchema {
  const { type, node } = field;
  if (textTypes.has(type)) return textOf(field, 'text');
  if (numberTypes.has(type)) return numberOf(field);
  switch (type.toLowerCase()) {
    case 'email':
      return { ...textOf(field, 'e-mail'), format: 'email' };
    case 'int': {
      const digits = wholeNumber(node, 'digits');
      return {
        types: new Set(['integer']),
        format: 'int32',
        bounds: magnitude(digits),
        writtenType: withLimit('int', digits, 'digits'),
      };
    }
    case 'base64':
      // The content is sent; what comes back is its address.
      return {
        types: new Set(['string']),
        format: use === 'sent' ? 'byte' : null,
        writtenType: type,
      };
    default: {
      const plain = plainTypes.get(type.toLowerCase());
      return plain === undefined
        ? { unreadable: `the Salesforce field type "${type}"` }
        : { ...plain, writtenType: type };
    }
  }
}

function textOf({ node }: DescribedField, name: string): TypeSchema {
  const length = wholeNumber(node, 'length');
  return {
    types: new Set(['string']),
    bounds: length > 0 ? new Map([['maxLength', length]]) : new Map(),
    writtenType: withLimit(name, length, 'characters'),
  };
}

/**
 * `precision` counts all digits and `scale` those behind the point. Too many
 * digits before the point are refused, further ones behind it are stored and
 * come back (Salesforce Help 000387302); so only the former is a limit, and the
 * scale is a feature of its own.
 */
function numberOf({ node }: DescribedField): TypeSchema {
  const digits = wholeNumber(node, 'precision') - wholeNumber(node, 'scale');
  return {
    types: new Set(['number']),
    bounds: magnitude(digits),
    writtenType: withLimit('number', digits, 'digits before the point'),
  };
}

/** A limit of 0 says nothing. */
function withLimit(name: string, limit: number, unit: string): string {
  return limit > 0 ? `${name}(${limit} ${unit})` : name;
}

/** Numbers of at most so many digits before the point; 0 says nothing. */
function magnitude(digits: number): ReadonlyMap<BoundKeyword, number> {
  if (digits <= 0) return new Map();
  const limit = Number(`1e${digits}`);
  return new Map([
    ['exclusiveMinimum', -limit],
    ['exclusiveMaximum', limit],
  ]);
}
