import type { Location, Problem } from '../../model';
import type { ODataTypeKind } from '../../parse';

/** Why an overlay, or a part of it, ties nothing. */
export interface BindingFault extends Problem {
  readonly code: 'binding-refused' | 'binding-target-not-found';
  /**
   * The part by meaning: the target that it names, and what of it is wrong.
   * Order, lines and wording play no part.
   */
  readonly anchor: readonly string[];
}

/** What an action is about. */
export type OverlaySelector =
  | { readonly kind: 'jsonPath'; readonly jsonPath: string }
  | {
      readonly kind: 'type';
      readonly type: ODataTypeKind;
      /** With its namespace. */
      readonly name: string;
    }
  | {
      readonly kind: 'member';
      readonly type: ODataTypeKind;
      readonly of: string;
      readonly name: string;
    }
  | { readonly kind: 'entitySet'; readonly name: string };

/** One action of an overlay that may be done: it adds members that begin with `x-`. */
export interface OverlayAction {
  readonly selector: OverlaySelector;
  /** The selector as it is written, for people. */
  readonly written: string;
  /** Null where the action ties nothing to an attribute. */
  readonly attribute: string | null;
  readonly target: Location;
  /** Where the attribute is written. */
  readonly location: Location;
}

/** An overlay as far as it may be applied. */
export interface ReadOverlay {
  readonly kind: 'openapi' | 'ord';
  /** Documents that it says it is about, as written, each with its place. */
  readonly documents: readonly {
    readonly written: string;
    readonly location: Location;
  }[];
  /** `edmx`, `openapi-v3`...; empty where it says none. */
  readonly definitionType: string;
  /** Where the overlay says what it is about, or begins. */
  readonly location: Location;
  readonly actions: readonly OverlayAction[];
  readonly faults: readonly BindingFault[];
  /** Why the file cannot be read at all. */
  readonly problems: readonly Problem[];
}
