import type { MappedValue } from './mappingSheet';

/** The source value as it is. */
export interface DirectTransform {
  readonly kind: 'direct';
}

/** The same value for every record. */
export interface ConstantTransform {
  readonly kind: 'constant';
  readonly value: MappedValue;
}

/** The texts of all sources, in their order; empty ones are left out. */
export interface ConcatTransform {
  readonly kind: 'concat';
  readonly separator: string;
}

/** One part of a text. */
export interface SplitTransform {
  readonly kind: 'split';
  readonly separator: string;
  /** Counted from 1. */
  readonly part: number;
  /** Whether it is counted from the end. */
  readonly fromEnd: boolean;
}

/** The entry of a value map of the sheet. */
export interface ValueMapTransform {
  readonly kind: 'value-map';
  /** Name of the value map. */
  readonly map: string;
}

/** A number in another unit: the value times the factor, exact in decimals. */
export interface UnitTransform {
  readonly kind: 'unit';
  readonly from: string;
  readonly to: string;
  /** Decimal number as text, such as `1000` or `0.45359237`. */
  readonly factor: string;
}

/**
 * An amount in another currency or another way of writing: `minor-to-major`
 * divides by the minor units of its currency (ISO 4217), `major-to-minor`
 * multiplies, `rate` multiplies by the value of the row's second source.
 */
export interface CurrencyTransform {
  readonly kind: 'currency';
  readonly conversion: 'minor-to-major' | 'major-to-minor' | 'rate';
  /** ISO 4217 code whose minor units count; empty where the row's last source holds it. */
  readonly currency: string;
  /** Decimals that the result keeps, rounded half up; null for those of the currency. */
  readonly decimals: number | null;
}

/**
 * A date in another spelling. Formats are the date field symbols of Unicode
 * (UTS 35), such as `yyyyMMdd`, or `iso-date`, `iso-date-time`, `unix-seconds`,
 * `unix-milliseconds`, `odata-2` for `/Date(1701388800000)/`.
 */
export interface DateTransform {
  readonly kind: 'date';
  readonly from: string;
  readonly to: string;
}

/** JSONata over an object with a member for each source of the mapping. */
export interface ExpressionTransform {
  readonly kind: 'expression';
  readonly expression: string;
}

/** How the value of a target field comes about. */
export type Transform =
  | DirectTransform
  | ConstantTransform
  | ConcatTransform
  | SplitTransform
  | ValueMapTransform
  | UnitTransform
  | CurrencyTransform
  | DateTransform
  | ExpressionTransform;

export type TransformKind = Transform['kind'];
