/** Who acts: on a change, or on a waiver. */
export interface Actor {
  /** Entity ref of the user; of the service for a machine. */
  readonly ref: string;
  /** Entity refs of the groups that the user is in now. */
  readonly groups: readonly string[];
  readonly isService: boolean;
}
