import type { FieldFacts } from '../../fields';
import type { GovernanceRule, Location } from '../../model';
import type { Mapping } from '../mappingSheet';
import type {
  MappingGround,
  ResolvedRow,
  ResolvedSheet,
} from '../resolvedSheet';

/** A sheet whose paths were looked up, beside what they were looked up in. */
export interface JudgedSheet {
  readonly resolved: ResolvedSheet;
  readonly ground: MappingGround;
}

/** A place of a sheet where a rule does not hold. */
export interface MappingDeviation {
  /** Place in the sheet. */
  readonly location: Location;
  /** Place in the contract; null where the finding is about the sheet alone. */
  readonly contractLocation: Location | null;
  /**
   * The place by meaning: names of the mapping, of the row and of what else tells
   * two findings apart. Lines and wording play no part.
   */
  readonly anchor: readonly string[];
  readonly message: string;
}

/** A rule about mapping sheets. */
export interface MappingRule extends GovernanceRule {
  readonly judge: (sheet: JudgedSheet) => readonly MappingDeviation[];
}

/** Good and bad example of a rule, in a file beside it. */
export type MappingRuleExamples = Pick<GovernanceRule, 'bad' | 'good'>;

/** What the author of a rule about sheets writes; the rest is the same for all. */
export type MappingRuleText = Pick<
  GovernanceRule,
  'id' | 'demand' | 'reason' | 'remedy' | 'severity' | 'answers'
> &
  MappingRuleExamples & { readonly reference?: string };

export function mappingRule(
  text: MappingRuleText,
  judge: MappingRule['judge'],
): MappingRule {
  return { reference: '', ...text, appliesTo: 'mapping', ruleset: '', judge };
}

/** A rule that looks at one row after the other. */
export function rowRule(
  text: MappingRuleText,
  judge: (row: ResolvedRow, sheet: JudgedSheet) => readonly MappingDeviation[],
): MappingRule {
  return mappingRule(text, sheet =>
    sheet.resolved.rows.flatMap(row => judge(row, sheet)),
  );
}

/** Where a deviation of a row is, beside the row itself. */
export interface RowPlace {
  /** JSON Pointer from the row: `/target`, `/source/1`. */
  readonly pointer: string;
  /** The field of a contract that it is about. */
  readonly field?: FieldFacts | null;
  /** Tells two findings of one rule about one row apart. */
  readonly detail?: readonly string[];
}

export function rowDeviation(
  { mapping, row }: Pick<ResolvedRow, 'mapping' | 'row'>,
  message: string,
  { pointer, field = null, detail = [] }: RowPlace,
): MappingDeviation {
  return {
    location: row.locate(pointer),
    contractLocation: field?.location ?? null,
    anchor: [mapping.name, row.id, ...detail],
    message: `${row.id}: ${message}`,
  };
}

/** A deviation of a mapping as a whole; `pointer` starts at the mapping. */
export function mappingDeviation(
  mapping: Mapping,
  message: string,
  pointer: string,
  detail: readonly string[],
  contractLocation: Location | null = null,
): MappingDeviation {
  return {
    location: mapping.locate(pointer),
    contractLocation,
    anchor: [mapping.name, '', ...detail],
    message: `${mapping.name}: ${message}`,
  };
}

/** JSON Pointer of a resolved source path from its row. */
export function sourcePointer(
  { row }: Pick<ResolvedRow, 'row'>,
  at: number,
): string {
  // Behind those that the row names stand those that its expression reads.
  if (at >= row.sources.length) return '/transform/expression';
  return row.sources.length > 1 ? `/source/${at}` : '/source';
}
