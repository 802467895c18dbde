/** One member that is another; as text, null on a side that does not have it. */
export interface MemberChange {
  readonly member: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A part of a subject that is new, gone or another, with what differs in it. */
export interface ChangedPart {
  /** As people name it: `row order/unit`, `attribute legalName`. */
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Members that differ; all of them for a part that is new or gone. */
  readonly members: readonly MemberChange[];
  /** The finding that reports it. */
  readonly fingerprint: string;
}
