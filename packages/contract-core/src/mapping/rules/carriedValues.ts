import { decimalHelpers, readExpression } from '../expression';
import type { FieldFacts } from '../../fields';
import type { SchemaType } from '../../model';
import type { MappingSheet, ValueMap } from '../mappingSheet';
import type { ResolvedRow } from '../resolvedSheet';
import {
  direct,
  eachField,
  isCount,
  lengthOf,
  listed,
  literal,
  longest,
  unknownValue,
  valueTypesOf,
} from './carriedValue';
import type { CarriedValue, MadeValue } from './carriedValue';
import { lengthOfFormat } from './dateForms';

const textTypes: ReadonlySet<SchemaType> = new Set(['string']);
const numberTypes: ReadonlySet<SchemaType> = new Set(['number']);
const integerTypes: ReadonlySet<SchemaType> = new Set(['integer']);

/** The value map that a row names; undefined where the sheet has none of that name. */
export function valueMapOf(
  { row }: Pick<ResolvedRow, 'row'>,
  sheet: Pick<MappingSheet, 'valueMaps'>,
): ValueMap | undefined {
  const { transform } = row;
  return transform.kind === 'value-map'
    ? sheet.valueMaps.find(({ name }) => name === transform.map)
    : undefined;
}

/**
 * The values that a row brings to its target: one for each alternative of what
 * its sources are in their contracts. None for a row that is at fault in itself.
 */
export function carriedValues(
  row: ResolvedRow,
  sheet: Pick<MappingSheet, 'valueMaps'>,
): readonly CarriedValue[] {
  return madeValues(row, sheet).map(value => validated(value, row));
}

function madeValues(
  row: ResolvedRow,
  sheet: Pick<MappingSheet, 'valueMaps'>,
): readonly CarriedValue[] {
  const { transform } = row.row;
  switch (transform.kind) {
    case 'constant':
      return [{ ...literal(transform.value), source: null, at: 0 }];
    case 'direct':
      return eachField(row, direct);
    case 'concat':
      return [concatenated(row, transform.separator)];
    case 'split':
      return eachField(row, field => ({
        ...unknownValue,
        types: textTypes,
        inWords: `a part of ${field.typeInWords}`,
        maxLength: lengthOf(field),
      }));
    case 'value-map': {
      const map = valueMapOf(row, sheet);
      return map === undefined
        ? []
        : eachField(row, field => translated(field, map));
    }
    case 'unit':
      return eachField(row, field =>
        counted(field, numberTypes, `number of ${transform.to}`),
      );
    case 'currency': {
      const isMinor =
        transform.conversion === 'major-to-minor' &&
        (transform.decimals ?? 0) === 0;
      return eachField(row, field =>
        counted(
          field,
          isMinor ? integerTypes : numberTypes,
          isMinor ? 'minor units' : 'an amount',
        ),
      ).filter(({ at }) => at === 0);
    }
    case 'date':
      return eachField(row, () => dated(transform.to));
    case 'expression':
      return expressed(row, transform.expression);
  }
}

function concatenated(row: ResolvedRow, separator: string): CarriedValue {
  // A path that the row names twice is resolved once.
  const lengths = row.row.sources.map(written => {
    const path = row.sources.find(source => source.written === written);
    const found = (path?.fields ?? []).flatMap(({ answer }) =>
      answer.found ? answer.fields.map(lengthOf) : [],
    );
    return found.length === 0 ? (['unknown'] as const) : found;
  });
  const flat = lengths.flat();
  const total =
    Math.max(0, lengths.length - 1) * separator.length +
    lengths.reduce(
      (sum, some) =>
        sum + Math.max(0, ...some.map(one => (isCount(one) ? one : 0))),
      0,
    );
  const [first] = flat.filter(one => !isCount(one));
  return {
    ...unknownValue,
    types: textTypes,
    inWords: `${lengths.length} texts`,
    maxLength: first ?? total,
    source: null,
    at: 0,
  };
}

/** What a value map makes of the values of a field. */
function translated(field: FieldFacts, map: ValueMap): MadeValue {
  const closed = field.enumeration !== null && !field.extensible;
  const reached = closed
    ? map.entries.filter(({ from }) => field.enumeration?.includes(from))
    : map.entries;
  const known = reached.map(({ to }) => to).filter(value => value !== null);
  if (map.otherwise !== 'same') return listed(known);
  if (!closed) {
    return { ...unknownValue, inWords: `\`${map.name}\` or the value itself` };
  }
  const named = new Set<unknown>(map.entries.map(({ from }) => from));
  const kept = (field.enumeration ?? []).filter(
    value => value !== null && !named.has(value),
  );
  return listed([...known, ...kept]);
}

/** A number that a transform computes: a text where the source is one. */
function counted(
  field: FieldFacts,
  types: ReadonlySet<SchemaType>,
  inWords: string,
): MadeValue {
  const from = valueTypesOf(field.types);
  if (from === null) return unknownValue;
  const isText =
    from.has('string') && !from.has('number') && !from.has('integer');
  return isText
    ? { ...unknownValue, types: textTypes, inWords: `${inWords} as a text` }
    : { ...unknownValue, types, inWords };
}

/** What the text of an expression tells of its result; unknown where it tells nothing. */
function expressed(
  row: ResolvedRow,
  expression: string,
): readonly CarriedValue[] {
  const read = readExpression(expression, decimalHelpers);
  if (!read.ok) return [];
  const { types, values } = read.gives;
  const made: CarriedValue = {
    ...unknownValue,
    types: types !== null && types.size === 0 && values === null ? null : types,
    inWords: 'the result of the expression',
    values: values?.filter(value => value !== null) ?? null,
    maxLength: values === null ? 'unknown' : longest(values),
    source: null,
    at: 0,
  };
  const isWritten = types === null || types.size > 0 || values !== null;
  const handed = handedOn(row, read.handsOn);
  if (read.gives.handsOn && handed === null)
    return [{ ...unknownValue, source: null, at: 0 }];
  return [...(isWritten ? [made] : []), ...(handed ?? [])];
}

/**
 * Fields whose value an expression may hand on as it is; null where one of them is
 * not known, or lies in a list, of which JSONata makes one value or several.
 */
function handedOn(
  row: ResolvedRow,
  paths: readonly string[],
): readonly CarriedValue[] | null {
  const found = paths.map(path =>
    eachField(row, direct).filter(
      ({ at }) => row.sources[at]?.written.replaceAll('[]', '') === path,
    ),
  );
  const isKnown = found.every(
    values =>
      values.length > 0 && values.every(({ source }) => source?.lists === 0),
  );
  return isKnown ? found.flat() : null;
}

/** A date as a transform writes it. */
function dated(format: string): MadeValue {
  if (format === 'unix-seconds' || format === 'unix-milliseconds') {
    return {
      ...unknownValue,
      types: integerTypes,
      inWords: format,
      dates: [format],
    };
  }
  return {
    ...unknownValue,
    types: textTypes,
    inWords: `date as \`${format}\``,
    maxLength: lengthOfFormat(format) ?? 'unknown',
  };
}

/** What passes the validation of the row; the rest is stopped before it is sent. */
function validated(value: CarriedValue, { row }: ResolvedRow): CarriedValue {
  const { validation } = row;
  if (validation === null) return value;
  const { maxLength, oneOf } = validation;
  const shorter =
    maxLength !== null &&
    !(isCount(value.maxLength) && value.maxLength < maxLength)
      ? { ...value, maxLength }
      : value;
  if (oneOf.length === 0) return shorter;
  return {
    ...shorter,
    values: oneOf.filter(
      one => value.values === null || value.values.includes(one),
    ),
    maxLength: longest(oneOf),
  };
}
