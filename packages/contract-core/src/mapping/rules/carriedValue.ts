import type { FieldFacts, NumberShape } from '../../fields';
import type { SchemaType } from '../../model';
import type { MappedValue } from '../mappingSheet';
import type { ResolvedRow } from '../resolvedSheet';
import type { DateForm } from './dateForms';
import { dateFormsOf, lengthOfFormat } from './dateForms';
import { anyNumber, shapeOf } from './numberShapes';

/** What arrives at the target of a row, as far as source and transform tell. */
export interface CarriedValue {
  /** JSON types without `null`; null where nobody knows. */
  readonly types: ReadonlySet<SchemaType> | null;
  /** For people: `string(80)`. */
  readonly inWords: string;
  /** Characters of a text at most. */
  readonly maxLength: number | 'unlimited' | 'unknown';
  readonly number: NumberShape;
  /** Format of the source as its contract names it; null for what a transform makes. */
  readonly format: string | null;
  /** Every value that it can have; null where nobody knows. */
  readonly values: readonly unknown[] | null;
  /** Spellings of a date; none where it is none, or nobody knows. */
  readonly dates: readonly DateForm[];
  /** The field that it comes from; null for a constant and for several. */
  readonly source: FieldFacts | null;
  /** Index of the source path in the row; 0 for a constant. */
  readonly at: number;
}

/** A value of which nobody knows anything. */
export const unknownValue: Omit<CarriedValue, 'source' | 'at'> = {
  types: null,
  inWords: '',
  maxLength: 'unknown',
  number: anyNumber,
  format: null,
  values: null,
  dates: [],
};

/** A value before it is said where it comes from. */
export type MadeValue = Omit<CarriedValue, 'source' | 'at'>;

export function eachField(
  row: ResolvedRow,
  make: (field: FieldFacts) => MadeValue,
): readonly CarriedValue[] {
  return row.sources.flatMap(({ fields }, at) =>
    fields.flatMap(({ answer }) =>
      answer.found
        ? answer.fields.map(field => ({ ...make(field), source: field, at }))
        : [],
    ),
  );
}

/** JSON types of a field without `null`; null where it is not restricted. */
export function valueTypesOf(
  types: FieldFacts['types'],
): ReadonlySet<SchemaType> | null {
  return types === null
    ? null
    : new Set([...types].filter(type => type !== 'null'));
}

/** Characters that the text of a field has at most. */
export function lengthOf(field: FieldFacts): CarriedValue['maxLength'] {
  const { enumeration, types } = field;
  if (enumeration !== null && !field.extensible) return longest(enumeration);
  if (field.maxLength !== null) return field.maxLength;
  const [form] = dateFormsOf(field);
  if (form !== undefined) return lengthOfFormat(form) ?? 'unknown';
  if (field.format === 'uuid') return 36;
  return types === null || types.has('string') ? 'unlimited' : 'unknown';
}

export function longest(values: readonly unknown[]): number {
  return Math.max(
    0,
    ...values.map(value => (typeof value === 'string' ? value.length : 0)),
  );
}

export function direct(field: FieldFacts): MadeValue {
  return {
    types: valueTypesOf(field.types),
    inWords: field.typeInWords,
    maxLength: lengthOf(field),
    number: shapeOf(field),
    format: field.format,
    values:
      field.enumeration === null || field.extensible ? null : field.enumeration,
    dates: dateFormsOf(field),
  };
}

/** A value that the sheet writes down. */
export function literal(value: MappedValue): MadeValue {
  return {
    ...unknownValue,
    types: typesOf([value]),
    inWords: `\`${JSON.stringify(value)}\``,
    maxLength: typeof value === 'string' ? value.length : 'unknown',
    values: value === null ? [] : [value],
  };
}

/** JSON types of some values, without `null`. */
function typesOf(values: readonly unknown[]): ReadonlySet<SchemaType> {
  return new Set(
    values.flatMap((value): readonly SchemaType[] => {
      switch (typeof value) {
        case 'string':
          return ['string'];
        case 'boolean':
          return ['boolean'];
        case 'number':
          return [Number.isInteger(value) ? 'integer' : 'number'];
        default:
          return [];
      }
    }),
  );
}

export function isCount(length: CarriedValue['maxLength']): length is number {
  return typeof length === 'number';
}

export function listed(values: readonly unknown[]): MadeValue {
  return {
    ...unknownValue,
    types: typesOf(values),
    inWords: 'values of a map',
    maxLength: longest(values),
    values,
  };
}
