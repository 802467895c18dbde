import type { Place } from '../model';
import { nameAt } from './declaringSchema';
import type { PairContents } from './pairContents';
import type { SchemaFact } from './schemaFact';
import type { PairNode, Visit } from './walkSlot';

/** Where the base says what was edited: what tells one cause from another. */
export interface Declaration {
  /** Where the edited schema stands. */
  readonly place: Place | null;
  /** The component that says it; empty for what is written in place. */
  readonly component: string;
  /**
   * Name of what was edited, which copies of it share: the property with the
   * steps into its value. Empty for objects and unions, which are told by
   * what they hold.
   */
  readonly name: string;
  /** Whether the name is to be read from the slot on. */
  readonly ofSlot: boolean;
  /** Numbers of the content, its own and that of the object around it. */
  readonly content: string;
}

export function declarationOf(
  fact: SchemaFact,
  visit: Visit,
  contents: PairContents,
): Declaration {
  const { pair, path } = visit;
  const place = fact.base ?? fact.revision;
  const own = nameAt(pair.base, place);
  const content = `${contents.ofBase(pair)}`;
  if (contents.holdsNames(pair)) {
    return {
      place,
      component: own,
      name: '',
      ofSlot: false,
      content,
    };
  }
  let inner = visit;
  let component = own;
  while (inner.from !== null && !contents.holdsNames(inner.from.pair)) {
    inner = inner.from;
    component ||= nameOf(inner.pair);
  }
  const around = inner.from;
  return {
    place,
    component: component || (around === null ? '' : nameOf(around.pair)),
    name: path.slice(around?.path.length ?? 0),
    ofSlot: around === null,
    content:
      around === null ? content : `${content} ${contents.ofBase(around.pair)}`,
  };
}

function nameOf({ base }: Pick<PairNode, 'base'>): string {
  return nameAt(base, null);
}
