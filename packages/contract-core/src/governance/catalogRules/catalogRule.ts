import type { RuleOptions } from '../../estate';
import type { GovernanceRule, Location } from '../../model';
import type { EstateFacts } from './estateFacts';
import type { TitledEntity } from './titledEntity';

/** A place where a rule of the catalog does not hold. */
export interface CatalogDeviation {
  readonly subject: TitledEntity;
  /** JSON Pointer into the entity. */
  readonly pointer: string;
  /**
   * The place by meaning: items of lists are named by what identifies them, so
   * that reordering a list leaves the fingerprint as it is.
   */
  readonly anchor: string;
  readonly message: string;
  /** Where it is written, if that is not the entity: a row of a mapping sheet. */
  readonly writtenAt?: Location;
}

/** A rule that looks across the entities of the estate. */
export interface CatalogRule extends GovernanceRule {
  /** Whether it cannot tell anything where nobody handed the mapping sheets. */
  readonly needsSheets: boolean;
  /** `day` is the ISO day that dates are judged by. */
  readonly judge: (
    facts: EstateFacts,
    day: string,
    options: RuleOptions,
  ) => readonly CatalogDeviation[];
}

/** What the author of a catalog rule writes; the rest is the same for all. */
export type CatalogRuleText = Pick<
  GovernanceRule,
  | 'id'
  | 'demand'
  | 'reason'
  | 'remedy'
  | 'severity'
  | 'answers'
  | 'bad'
  | 'good'
> & { readonly reference?: string; readonly needsSheets?: true };

export function catalogRule(
  text: CatalogRuleText,
  judge: CatalogRule['judge'],
): CatalogRule {
  return {
    reference: '',
    ...text,
    needsSheets: text.needsSheets ?? false,
    appliesTo: 'estate',
    ruleset: '',
    judge,
  };
}

/**
 * A deviation at a member of an entity. `anchor` is needed where the pointer
 * goes through a list.
 */
export function deviation(
  subject: TitledEntity,
  pointer: string,
  message: string,
  anchor = pointer,
): CatalogDeviation {
  return { subject, pointer, anchor, message };
}

/** Good and bad example of a rule, in a file beside it. */
export type CatalogRuleExamples = Pick<GovernanceRule, 'bad' | 'good'>;
