import type { Problem } from '../model';
import type { SyntaxNode } from './syntax';

/** Where a reference leads. */
export type ReferenceTarget =
  | {
      readonly kind: 'found';
      readonly node: SyntaxNode;
      /** How the reference is spelled oddly; absent where it is not. */
      readonly odd?: string;
    }
  | { readonly kind: 'remote'; readonly reference: string }
  | MissingTarget;

export interface MissingTarget {
  readonly kind: 'missing';
  readonly reason: string;
  /** Whether the whole document is not there. */
  readonly lacksDocument?: boolean;
  /** Why the document that it leads to cannot be read, where it is there. */
  readonly problem?: Problem;
}
