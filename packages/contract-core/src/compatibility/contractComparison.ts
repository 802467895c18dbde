import type {
  ContractDescriptor,
  FieldHits,
  Finding,
  MarkChange,
  Note,
  Problem,
  RuleAdjustment,
} from '../model';

/**
 * Base and revision of one contract, judged. A side is null where the contract
 * did not exist there. `problems` is not empty when a side could not be read;
 * then there are no findings and the comparison proves nothing.
 */
export interface ContractComparison {
  readonly base: ContractDescriptor | null;
  readonly revision: ContractDescriptor | null;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** What the comparison itself could not see; each side has notes of its own. */
  readonly notes: readonly Note[];
  /** What happens to declared fields; absent where nobody asked. */
  readonly fieldHits?: FieldHits;
  /** What the project's settings changed about the findings; absent for nothing. */
  readonly adjustments?: readonly RuleAdjustment[];
  /** Places that carry another attribute; absent where none does. */
  readonly marks?: readonly MarkChange[];
}
