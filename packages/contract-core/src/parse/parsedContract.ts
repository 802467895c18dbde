import type { Contract, Problem } from '../model';

/** A contract read whole, or every reason why it cannot be. */
export type ParsedContract =
  | {
      readonly ok: true;
      readonly contract: Contract;
      /** References to schemas that are not there; nothing is known of those. */
      readonly dangling: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };
