import type { OdcsLogicalType, OdcsProperty } from './odcsContract';

/** First words of canonical types, by what the standard calls them. */
const logicalTypes: ReadonlyMap<string, OdcsLogicalType> = new Map([
  ...typed('string', [
    'string',
    'text',
    'code',
    'country',
    'currency',
    'email',
    'iban',
    'language',
    'phone',
    'unit',
    'uri',
    'url',
    'uuid',
    'duration',
  ]),
  ...typed('date', ['date']),
  ...typed('timestamp', ['date-time', 'datetime', 'timestamp']),
  ...typed('time', ['time']),
  ...typed('number', [
    'number',
    'decimal',
    'percent',
    'float',
    'double',
    'quantity',
  ]),
  ...typed('integer', ['integer', 'int', 'long']),
  ...typed('boolean', ['boolean', 'flag']),
  ...typed('array', ['list', 'array']),
  ...typed('object', [
    'object',
    'address',
    'money',
    'period',
    'person-name',
    'document',
  ]),
]);

function typed(
  type: OdcsLogicalType,
  words: readonly string[],
): readonly (readonly [string, OdcsLogicalType])[] {
  return words.map(word => [word, type] as const);
}

/**
 * What the standard makes of a canonical type such as `string(160)`. A type of
 * the company's own has no logical type; it still stands in `physicalType`.
 */
export function logicalTypeOf(
  canonicalType: string,
): Pick<OdcsProperty, 'logicalType' | 'logicalTypeOptions' | 'physicalType'> {
  if (canonicalType === '') return {};
  const match = /^\s*([A-Za-z][A-Za-z-]*)\s*(?:\(\s*(\d+)\s*\))?\s*$/.exec(
    canonicalType,
  );
  const logicalType = logicalTypes.get(match?.[1]?.toLowerCase() ?? '');
  const length = match?.[2];
  return {
    ...(logicalType === undefined ? {} : { logicalType }),
    ...(logicalType === 'string' && length !== undefined
      ? { logicalTypeOptions: { maxLength: Number(length) } }
      : {}),
    physicalType: canonicalType,
  };
}
