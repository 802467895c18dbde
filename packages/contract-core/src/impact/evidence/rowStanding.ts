import type {
  FieldAspect,
  FieldShape,
  Finding,
  MappedRow,
  SheetValue,
} from '../../model';
import type { HitStatus } from '../consumerHit';
import { isProvenBreak } from './provenBreak';

/** What a finding does to a row, and why. */
export interface RowStanding {
  readonly status: HitStatus;
  readonly reason: string;
}

/** A row at a field that a finding touches. */
export interface TouchedRow {
  readonly row: MappedRow;
  readonly operation: string;
  /** As the row writes it. */
  readonly field: string;
  readonly finding: Finding;
  readonly aspect: FieldAspect;
  /** Null on a side that does not have the field. */
  readonly base: FieldShape | null;
  readonly revision: FieldShape | null;
}

export function unaffected(reason: string): RowStanding {
  return { status: 'unaffected', reason };
}

export function broken(reason: string): RowStanding {
  return { status: 'broken', reason };
}

export function perhaps(reason: string): RowStanding {
  return { status: 'potentially-affected', reason };
}

/** Where the row's own facts say nothing, the finding speaks for itself. */
export function asFound({ finding, field }: TouchedRow): RowStanding {
  return isProvenBreak(finding)
    ? broken(`The change is about \`${field}\` itself.`)
    : perhaps(`The change is about \`${field}\`.`);
}

/** Values of the first list that the second does not have, as JSON tells them apart. */
export function without(
  values: readonly unknown[],
  others: readonly unknown[],
): readonly unknown[] {
  const known = new Set(others.map(value => JSON.stringify(value)));
  return values.filter(value => !known.has(JSON.stringify(value)));
}

/** `EUR, USD and 3 more` */
export function valuesInWords(values: readonly unknown[]): string {
  const shown = values
    .slice(0, 3)
    .map(
      value =>
        `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``,
    )
    .join(', ');
  return values.length > 3 ? `${shown} and ${values.length - 3} more` : shown;
}

/** Characters of the longest of the values that a sheet writes down. */
export function longestOf(values: readonly SheetValue[]): number {
  return Math.max(0, ...values.map(value => [...String(value ?? '')].length));
}
