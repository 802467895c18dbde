import type { Contract, Problem } from '../model';

/** A contract read whole, or every reason why it cannot be. */
export type ParsedContract =
  | {
      readonly ok: true;
      readonly contract: Contract;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };
