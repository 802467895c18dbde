import type { BoundKeyword, Schema } from '../../model';
import { wholeNumber } from './describedObjects';
import type { DescribedField } from './describedObjects';

/** What a type says of a value in JSON; null, lists and names come on top. */
export type TypeSchema = Partial<
  Pick<Schema, 'types' | 'format' | 'pattern' | 'bounds' | 'unreadable'>
>;

/** Whether a value comes back from Salesforce or is sent to it. */
export type ValueUse = 'returned' | 'sent';

/** Both forms of a record id: 15 characters, or 18 with a checksum. */
const recordId = '^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$';

/**
 * A date and time with an offset. Not the format `date-time`: Salesforce writes
 * `2026-11-21T08:00:00.000+0000`, without the colon that RFC 3339 asks for.
 */
const dateAndTime =
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})$';

const timeOfDay = '^[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z?$';

/**
 * How each field type is written in JSON by the REST API ("Primitive Data
 * Types" and "Field Types" in the Object Reference). Lengths count characters.
 */
const typeSchemas: Readonly<
  Record<string, (field: DescribedField, use: ValueUse) => TypeSchema>
> = {
  id: () => ({ types: new Set(['string']), pattern: recordId }),
  reference: () => ({ types: new Set(['string']), pattern: recordId }),
  string: textOf,
  textarea: textOf,
  phone: textOf,
  url: textOf,
  picklist: textOf,
  multipicklist: textOf,
  combobox: textOf,
  encryptedstring: textOf,
  datacategorygroupreference: textOf,
  email: field => ({ ...textOf(field), format: 'email' }),
  date: () => ({ types: new Set(['string']), format: 'date' }),
  datetime: () => ({ types: new Set(['string']), pattern: dateAndTime }),
  time: () => ({ types: new Set(['string']), pattern: timeOfDay }),
  // What comes back is the address of the content, what is sent is the content.
  base64: (_, use) =>
    use === 'sent'
      ? { types: new Set(['string']), format: 'byte' }
      : { types: new Set(['string']) },
  boolean: () => ({ types: new Set(['boolean']) }),
  double: numberOf,
  currency: numberOf,
  percent: numberOf,
  int: field => ({
    types: new Set(['integer']),
    format: 'int32',
    bounds: magnitude(wholeNumber(field.node, 'digits')),
  }),
  long: () => ({ types: new Set(['integer']), format: 'int64' }),
  address: () => ({ types: new Set(['object']) }),
  location: () => ({ types: new Set(['object']) }),
  junctionidlist: () => ({ types: new Set(['array']) }),
  floatarray: () => ({ types: new Set(['array']) }),
  anytype: () => ({}),
  json: () => ({}),
};

/** A type that is not in the table is never taken to be equal to another. */
export function typeSchemaOf(field: DescribedField, use: ValueUse): TypeSchema {
  const build = typeSchemas[field.type.toLowerCase()];
  return build === undefined
    ? { unreadable: `the Salesforce field type "${field.type}"` }
    : build(field, use);
}

function textOf({ node }: DescribedField): TypeSchema {
  const length = wholeNumber(node, 'length');
  return {
    types: new Set(['string']),
    bounds: length > 0 ? new Map([['maxLength', length]]) : new Map(),
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
  return { types: new Set(['number']), bounds: magnitude(digits) };
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
