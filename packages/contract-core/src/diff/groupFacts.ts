import type { Location, Place } from '../model';
import type { Change, ChangeSite, ValuePlace, ValueSite } from './change';
import { EditNumbers } from './editNumbers';
import { PlaceNumbers } from './placeNumbers';
import { writeChangeKind } from './writeChangeKind';
import type { LocatedFact, PairNode } from './walkSlot';

/** Facts of one declaration. */
interface Group {
  readonly members: LocatedFact[];
  /** Equal for groups that may be copies of one another. */
  readonly copies: string;
}

/**
 * Makes one change of each cause: the same edit, in the same direction, at one
 * declaration of the base. The base's declaration counts and not the
 * revision's, so that a rewrite of the revision leaves the change as it is.
 */
export function groupFacts(located: readonly LocatedFact[]): readonly Change[] {
  const groups = new Map<string, Group>();
  const places = new PlaceNumbers();
  const edits = new EditNumbers();
  for (const one of located) {
    const { fact, slot } = one;
    const { place, content, name, ofSlot } = one.declaration;
    const edit = `${edits.of(fact)} ${fact.effect} ${slot.direction}`;
    const key = `${edit} ${places.of(place)}`;
    const group = groups.get(key);
    if (group === undefined) {
      const named = `${ofSlot ? slot.slot : ''}${name}`;
      groups.set(key, {
        members: [one],
        copies: `${edit} ${content} ${named}`,
      });
    } else group.members.push(one);
  }
  return joinCopies([...groups.values()]).map(changeOf);
}

/**
 * Makes one cause of what is written out in several places and agrees in name
 * and content, together with the component that says the same if there is just
 * one. Components of different names stay apart, whatever they say, and so do
 * records, whose declarations cannot be written out in a second place.
 */
function joinCopies(
  groups: readonly Group[],
): readonly (readonly LocatedFact[])[] {
  const classes = new Map<string, Group[]>();
  for (const group of groups) {
    const copies = classes.get(group.copies);
    if (copies === undefined) classes.set(group.copies, [group]);
    else copies.push(group);
  }
  return [...classes.values()].flatMap(members => {
    const apart = members.filter(isDeclaredOnce);
    const copies = members.filter(group => !isDeclaredOnce(group));
    if (copies.length === 0) return apart.map(group => group.members);
    if (apart.length === 1) return [join([...apart, ...copies])];
    return [...apart.map(group => group.members), join(copies)];
  });
}

function isDeclaredOnce({ members: [first] }: Group): boolean {
  return first.declaration.component !== '' || first.slot.verb !== null;
}

function join(groups: readonly Group[]): readonly LocatedFact[] {
  return groups.flatMap(group => group.members);
}

/** One change of facts that have one cause. */
export function changeOf(group: readonly LocatedFact[]): Change {
  const ordered = inOrder(group);
  const values = new ValueSites();
  const [{ fact, slot }] = ordered;
  const bases = group.flatMap(one => one.fact.base ?? []);
  const revisions = group.flatMap(one => one.fact.revision ?? []);
  return {
    kind: writeChangeKind(fact.kind, group),
    subject: fact.subject,
    from: fact.from,
    to: fact.to,
    direction: slot.direction,
    effect: fact.effect,
    structural: fact.structural === true,
    words: fact.words,
    part: fact.part,
    ...(fact.lifecycle === undefined ? {} : { lifecycle: fact.lifecycle }),
    base: firstPlace(bases),
    revision: firstPlace(revisions),
    sites: ordered.map(one => siteOf(one, values)),
  };
}

type SchemaPair = Pick<PairNode, 'base' | 'revision'>;

/** One object for all sites of a change with the same schemas and way. */
class ValueSites {
  private readonly wholes = new ByWay<ValueSite>();
  private readonly parts = new ByWay<ValuePlace>();

  of({ root, pair, path, deciding }: LocatedFact): ValueSite {
    const here = { baseHere: pair.base, revisionHere: pair.revision };
    return this.wholes.of(root, path, () => {
      const rest = path.slice(deciding.path.length);
      return {
        base: root.base,
        revision: root.revision,
        path,
        ...here,
        part: this.parts.of(deciding.pair, rest, () => ({
          base: deciding.pair.base,
          revision: deciding.pair.revision,
          path: rest,
          ...here,
        })),
      };
    });
  }
}

class ByWay<T> {
  private readonly known = new Map<SchemaPair, Map<string, T>>();

  of(pair: SchemaPair, path: string, make: () => T): T {
    const byPath = this.known.get(pair) ?? new Map<string, T>();
    this.known.set(pair, byPath);
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const made = make();
    byPath.set(path, made);
    return made;
  }
}

function siteOf(located: LocatedFact, values: ValueSites): ChangeSite {
  const { slot, path } = located;
  return {
    operation: slot.operation,
    operationIdentity: slot.operationIdentity,
    direction: slot.direction,
    slot: slot.slot,
    slotWords: slot.slotWords,
    path,
    base: slot.base,
    revision: slot.revision,
    value: values.of(located),
  };
}

/** The shortest way first, which says most; then by operation and slot. */
function inOrder(group: readonly LocatedFact[]): readonly LocatedFact[] {
  return group
    .map(located => ({ located, depth: depthOf(located.path) }))
    .sort(
      (one, other) =>
        one.depth - other.depth ||
        compareTexts(
          one.located.slot.operation,
          other.located.slot.operation,
        ) ||
        compareTexts(one.located.slot.slot, other.located.slot.slot) ||
        compareTexts(one.located.path, other.located.path),
    )
    .map(({ located }) => located);
}

function depthOf(path: string): number {
  let depth = 1;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    depth += 1;
  }
  return depth;
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The place that stands first in the documents. */
function firstPlace(places: readonly Place[]): Place | null {
  let best: { readonly place: Place; readonly location: Location } | null =
    null;
  for (const place of new Set(places)) {
    const location = place.locate();
    if (best === null || precedes(location, best.location)) {
      best = { place, location };
    }
  }
  return best?.place ?? null;
}

function precedes(one: Location, other: Location): boolean {
  if (one.file !== other.file) return one.file < other.file;
  if (one.line !== other.line) return one.line < other.line;
  return one.column < other.column;
}
