/**
 * What a contract is called in every store, decision and waiver: the annotation
 * `interlock.dev/id` of its entity, else the entity's ref. A ref is a name that
 * may change; an id stays.
 */
export type ContractId = string;

/** The names under which something is known: its id, and refs of now and before. */
export interface TargetNames {
  /** `ContractId` of a contract; the entity ref of anything else. */
  readonly id: string;
  /** Entity ref of now; empty for a document outside of an estate. */
  readonly ref: string;
  /** Names that it had before, as far as somebody remembers them. */
  readonly formerRefs?: readonly string[];
}

/** Names that are accepted beside the id, because something was recorded under them. */
export function otherNames({
  id,
  ref,
  formerRefs = [],
}: TargetNames): readonly string[] {
  return [...new Set([ref, ...formerRefs])].filter(
    name => name !== '' && name !== id,
  );
}
