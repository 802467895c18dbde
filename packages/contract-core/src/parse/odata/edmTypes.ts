import { negate, plainSchema, readNumber } from '../../model';
import type {
  BoundKeyword,
  Bounds,
  JsonNumber,
  NumberKeyword,
  Place,
  Schema,
  SchemaType,
  SchemaUse,
} from '../../model';
import type { Facets } from './csdlModel';

/** What a primitive type says about values, and the type in OData's words. */
export type PrimitiveSchema = Pick<
  Partial<Schema>,
  | 'types'
  | 'format'
  | 'pattern'
  | 'bounds'
  | 'unreadable'
  | 'required'
  | 'properties'
  | 'assertions'
> & {
  readonly writtenType: string;
};

type Limits = readonly (readonly [NumberKeyword, JsonNumber])[];

/**
 * Values of primitive types are described by their meaning: a number is a
 * number although version 2, and `IEEE754Compatible=true` in version 4, write
 * some of them as texts; `INF` and `NaN` of floating-point numbers are left
 * out. OData JSON Format 4.01, section 7.1; CSDL 4.01, section 3.3.
 */
export function describePrimitive(
  name: string,
  facets: Facets,
  version4: boolean,
  place: Place,
): PrimitiveSchema {
  const known = name === 'Edm.Float' ? 'Edm.Double' : name;
  const range = integerRanges.get(known);
  if (range !== undefined) {
    return {
      types: types('integer'),
      bounds: boundsOf([...limits(range[0], range[1]), ['multipleOf', 1]]),
      writtenType: known,
    };
  }
  switch (known) {
    case 'Edm.Boolean':
      return { types: types('boolean'), writtenType: known };
    case 'Edm.Single':
      return floating(known, 3.4028234663852886e38);
    case 'Edm.Double':
      return floating(known, Number.MAX_VALUE);
    case 'Edm.Decimal':
      return decimal(facets, version4);
    case 'Edm.String':
      return text(facets);
    case 'Edm.Binary':
    case 'Edm.Stream':
      return binary(known, facets);
    default:
      return known in textFormats
        ? moment(known, facets, version4)
        : otherType(known, facets, place);
  }
}

function types(...names: readonly SchemaType[]): ReadonlySet<SchemaType> {
  return new Set(names);
}

function limits(minimum: JsonNumber, maximum: JsonNumber): Limits {
  return [
    ['minimum', minimum],
    ['maximum', maximum],
  ];
}

const integerRanges: ReadonlyMap<string, readonly [JsonNumber, JsonNumber]> =
  new Map<string, readonly [JsonNumber, JsonNumber]>([
    ['Edm.Byte', [0, 255]],
    ['Edm.SByte', [-128, 127]],
    ['Edm.Int16', [-32768, 32767]],
    ['Edm.Int32', [-2147483648, 2147483647]],
    [
      'Edm.Int64',
      [readNumber('-9223372036854775808'), readNumber('9223372036854775807')],
    ],
  ]);

/** Limits of numbers only, so none of them is a count. */
function boundsOf(said: Limits): Bounds {
  return new Map<BoundKeyword, JsonNumber>(said) as Bounds;
}

function floating(name: string, largest: number): PrimitiveSchema {
  return {
    types: types('number'),
    bounds: boundsOf(limits(-largest, largest)),
    writtenType: name,
  };
}

/**
 * Precision counts all digits, Scale those of the fraction: at most
 * 10^(precision - scale) in size and a multiple of 10^-scale. Version 4 takes a
 * Scale that is not written for 0, version 2 for whatever the service does.
 */
function decimal(facets: Facets, version4: boolean): PrimitiveSchema {
  const { precision } = facets;
  const scale = facets.scale ?? (version4 ? 0 : null);
  const said: Limits[number][] = [];
  if (precision !== null && precision <= 300 && scale !== 'floating') {
    const fraction = typeof scale === 'number' ? scale : 0;
    const largest = readNumber(`${'9'.repeat(precision) || '0'}e-${fraction}`);
    said.push(...limits(negate(largest), largest));
  }
  if (typeof scale === 'number' && scale <= 300) {
    said.push(['multipleOf', readNumber(`1e-${scale}`)]);
  }
  return {
    types: types('number'),
    bounds: boundsOf(said),
    writtenType: `Edm.Decimal(${precision ?? 'any'}, ${scale ?? 'any'})`,
  };
}

function text({ maxLength, unicode }: Facets): PrimitiveSchema {
  const limit = maxLength === null ? [] : [String(maxLength)];
  const restricted = unicode === false ? ['ASCII'] : [];
  return {
    types: types('string'),
    bounds: new Map(maxLength === null ? [] : [['maxLength', maxLength]]),
    pattern: unicode === false ? '^[\\x00-\\x7F]*$' : null,
    writtenType: withArguments('Edm.String', [...limit, ...restricted]),
  };
}

/** MaxLength counts bytes; three of them are four characters of base64. */
function binary(name: string, { maxLength }: Facets): PrimitiveSchema {
  const limit: readonly (readonly [BoundKeyword, number])[] =
    maxLength === null ? [] : [['maxLength', 4 * Math.ceil(maxLength / 3)]];
  return {
    types: types('string'),
    pattern: '^[A-Za-z0-9+/_-]*={0,2}$',
    bounds: new Map(limit),
    writtenType: withArguments(
      name,
      maxLength === null ? [] : [String(maxLength)],
    ),
  };
}

const textFormats: Readonly<Record<string, string | null>> = {
  'Edm.Guid': 'uuid',
  'Edm.Date': 'date',
  'Edm.DateTime': null,
  'Edm.DateTimeOffset': 'date-time',
  'Edm.Duration': 'duration',
  'Edm.Time': 'duration',
  'Edm.TimeOfDay': null,
};

/** Moments that no format of JSON Schema describes. */
const moments: Readonly<Record<string, string>> = {
  'Edm.DateTime': '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?',
  'Edm.TimeOfDay': '[0-9]{2}:[0-9]{2}(:[0-9]{2})?',
  'Edm.Duration': '[^.]*',
};

const offset = '2026-01-31T23:59:59+14:00'.length;

/**
 * Precision is the number of digits after the second, 0 in version 4 where it
 * is not written. It shows in a pattern, or in the length of a text that a
 * format describes already.
 */
function moment(
  name: string,
  { precision }: Facets,
  version4: boolean,
): PrimitiveSchema {
  const digits = precision ?? (version4 ? 0 : null);
  const whole = moments[name];
  const precise = whole !== undefined || name === 'Edm.DateTimeOffset';
  const fraction = fractionPattern(digits);
  const ending = name === 'Edm.Duration' ? '[^0-9.]*' : '';
  return {
    types: types('string'),
    format: textFormats[name] ?? null,
    pattern: whole === undefined ? null : `^${whole}${fraction}${ending}$`,
    bounds: new Map(
      name === 'Edm.DateTimeOffset' && digits !== null
        ? [['maxLength', offset + (digits === 0 ? 0 : digits + 1)]]
        : [],
    ),
    writtenType: withArguments(
      name,
      precise && digits !== null ? [String(digits)] : [],
    ),
  };
}

/** Version 4 knows at most 12 digits; more of them put no limit. */
function fractionPattern(digits: number | null): string {
  if (digits === 0) return '';
  return digits === null || digits > 12
    ? '([.][0-9]+)?'
    : `([.][0-9]{1,${digits}})?`;
}

/** Types that stand for any value of a kind. */
const abstractTypes: ReadonlySet<string> = new Set([
  'Edm.PrimitiveType',
  'Edm.Untyped',
  'Edm.ComplexType',
  'Edm.EntityType',
]);

/**
 * Locations are objects of GeoJSON, by their `type`; anything else is known by
 * its name only. Which system the coordinates are of (SRID) no schema says.
 */
function otherType(
  name: string,
  { srid }: Facets,
  place: Place,
): PrimitiveSchema {
  const shape = /^Edm\.Geo(?:graphy|metry)(\w*)$/.exec(name)?.[1];
  if (shape !== undefined) {
    return {
      types: types('object'),
      required: ['type'],
      properties:
        shape === '' ? new Map() : new Map([['type', exactly(shape, place)]]),
      assertions: srid === null ? new Map() : new Map([['srid', srid]]),
      writtenType: name,
    };
  }
  if (abstractTypes.has(name)) return { writtenType: name };
  return { unreadable: name, writtenType: name };
}

/** `Edm.GeographyCollection` is GeoJSON's `GeometryCollection`. */
function exactly(shape: string, place: Place): SchemaUse {
  const type = shape === 'Collection' ? 'GeometryCollection' : shape;
  return { place, schema: plainSchema(place, { enumeration: [type] }) };
}

function withArguments(name: string, values: readonly string[]): string {
  return values.length === 0 ? name : `${name}(${values.join(', ')})`;
}
