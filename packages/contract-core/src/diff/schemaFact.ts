import type {
  Conjunction,
  Direction,
  Effect,
  Lifecycle,
  Place,
} from '../model';
import type { SchemaChangeKind } from './change';
import type { SchemaView } from './schemaView';

/** One edit between two schemas, before it is known where they are used. */
export interface SchemaFact {
  readonly kind: SchemaChangeKind;
  readonly subject: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly effect: Effect;
  readonly words: string;
  /** A direction in which the edited part plays no role, if there is one. */
  readonly hidden: Direction | null;
  /** The schema that came or went; null where the edit is no schema. */
  readonly part: Conjunction | null;
  /** Whether structure alone shows it; absent where values would. */
  readonly structural?: boolean;
  /** Whether it shows in XML bodies only; absent where it shows everywhere. */
  readonly xmlOnly?: boolean;
  /** What was announced about the part that went or was deprecated. */
  readonly lifecycle?: Lifecycle;
  readonly base: Place | null;
  readonly revision: Place | null;
}

/** The schemas under comparison. */
export interface ViewPair {
  readonly base: SchemaView;
  readonly revision: SchemaView;
}

/** A fact about the pair as a whole; details are filled in where they differ. */
export function factOf(
  pair: ViewPair,
  kind: SchemaChangeKind,
  effect: Effect,
  details: Partial<SchemaFact> = {},
): SchemaFact {
  return {
    kind,
    effect,
    subject: '',
    from: null,
    to: null,
    words: '',
    hidden: null,
    part: null,
    base: pair.base.place,
    revision: pair.revision.place,
    ...details,
  };
}
