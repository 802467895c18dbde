import { isJsonObject } from '../../containment';
import { decimalOfText, numberOfDecimal } from '../../model';
import type { Schema, SchemaUse } from '../../model';
import { readMoment, writeMoment } from './moment';

/** Numbers that version 2 of OData writes as texts (JSON Format, section 4). */
const numbersAsTexts = /^Edm\.(?:Decimal|Double|Single|Int64)\b/u;
const moments = /^Edm\.DateTime(?:Offset)?\b/u;

/** Whether a field of version 2 is a number that stands in a text. */
export function isNumberInText(typeInWords: string): boolean {
  return numbersAsTexts.test(typeInWords);
}

/**
 * What the texts of version 2 of OData mean: its schemas describe a number as a
 * number and a moment by ISO 8601, and the wire writes `"12.50"` and
 * `/Date(1701388800000)/`.
 */
export function meaningOfWire(
  value: unknown,
  uses: readonly SchemaUse[],
): unknown {
  return uses.reduce((read, { schema }) => meaning(read, schema), value);
}

function meaning(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === null
      ? value
      : value.map((element: unknown) => meaning(element, items.schema));
  }
  if (typeof value === 'string') return meaningOfText(value, schema);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const use = propertyOf(schema, name);
      return [name, use === null ? member : meaning(member, use.schema)];
    }),
  );
}

/** Also of the parts that a complex type or a base type is made of. */
function propertyOf(schema: Schema, name: string): SchemaUse | null {
  const own = schema.properties.get(name);
  if (own !== undefined) return own;
  for (const part of schema.allOf) {
    const found = propertyOf(part.schema, name);
    if (found !== null) return found;
  }
  return null;
}

function meaningOfText(text: string, schema: Schema): unknown {
  const type = writtenTypeOf(schema);
  if (numbersAsTexts.test(type)) {
    const decimal = decimalOfText(text);
    return decimal === null ? text : numberOfDecimal(decimal);
  }
  const moment = moments.test(type) ? readMoment(text, 'odata-2') : null;
  if (typeof moment !== 'bigint') return text;
  const iso = String(writeMoment(moment, 'iso-date-time'));
  // A moment without an offset is written without one.
  return type.startsWith('Edm.DateTimeOffset') ? iso : iso.replace(/Z$/u, '');
}

/** A nullable type may stand in a union. */
function writtenTypeOf(schema: Schema): string {
  if (schema.writtenType !== null) return schema.writtenType;
  const inner = [...schema.allOf, ...schema.anyOf, ...schema.oneOf];
  for (const { schema: part } of inner) {
    if (part.writtenType !== null) return part.writtenType;
  }
  return '';
}
