import type { Conjunction, Location, Place } from '../model';
import type { Change, ChangeSite, ValueSite } from './change';
import { EditNumbers } from './editNumbers';
import { PlaceNumbers } from './placeNumbers';
import { writeChangeKind } from './writeChangeKind';
import type { LocatedFact } from './walkSlot';

/**
 * Makes one change of each cause. Facts have one cause when they are the same
 * edit, in the same direction, of a base schema with the same content. The base
 * schema's content counts and not its identity, so that writing a component
 * out in one place does not split a cause; the revision's content does not
 * count, so that a further edit of the same schema leaves this one as it is.
 * Records are described by declarations that cannot be written out in a second
 * place, so there the declaration is the cause.
 */
export function groupFacts(located: readonly LocatedFact[]): readonly Change[] {
  const groups = new Map<string, LocatedFact[]>();
  const places = new PlaceNumbers();
  const edits = new EditNumbers();
  for (const one of located) {
    const { fact, slot, shape } = one;
    const cause =
      slot.verb === null ? shape : places.of(fact.base ?? fact.revision);
    const key = `${edits.of(fact)} ${fact.effect} ${slot.direction} ${cause}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map(changeOf);
}

/** One change of facts that have one cause. */
export function changeOf(group: readonly LocatedFact[]): Change {
  const ordered = inOrder(group);
  const sites = ordered.map(siteOf);
  const [{ fact, slot }] = group;
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
    ...valueSitesOf(ordered),
    ...(fact.lifecycle === undefined ? {} : { lifecycle: fact.lifecycle }),
    base: firstPlace(bases),
    revision: firstPlace(revisions),
    sites,
  };
}

/** How many occurrences of one cause are worth trying for a payload. */
const maxValueSites = 8;

/**
 * The shallowest first: their payloads are found soonest and read easiest. Each
 * pair of schemas is among them, because what holds for a pair is decided once
 * for all places that show it.
 */
function valueSitesOf(
  located: readonly LocatedFact[],
): Pick<Change, 'valueSites' | 'valueSitesLeftOut'> {
  const pairs = new Set<Conjunction>();
  const seen = new Map<Conjunction, Set<string>>();
  const ordered = [...located].sort(
    (one, other) => depthOf(one.path) - depthOf(other.path),
  );
  const valueSites: ValueSite[] = [];
  let leftOut = false;
  for (const one of ordered) {
    const paths = seen.get(one.root.base) ?? new Set();
    seen.set(one.root.base, paths);
    // Slots that hold the same schemas show the same payloads.
    if (paths.has(one.path)) continue;
    paths.add(one.path);
    if (pairs.has(one.pair.base) && valueSites.length >= maxValueSites) {
      leftOut = true;
      continue;
    }
    pairs.add(one.pair.base);
    valueSites.push(valueSiteOf(one));
  }
  return leftOut ? { valueSites, valueSitesLeftOut: true } : { valueSites };
}

function valueSiteOf({ root, pair, path }: LocatedFact): ValueSite {
  return {
    base: root.base,
    revision: root.revision,
    path,
    baseHere: pair.base,
    revisionHere: pair.revision,
  };
}

function siteOf({ slot, path }: LocatedFact): ChangeSite {
  return {
    operation: slot.operation,
    operationIdentity: slot.operationIdentity,
    direction: slot.direction,
    slot: slot.slot,
    slotWords: slot.slotWords,
    path,
    base: slot.base,
    revision: slot.revision,
  };
}

/** By operation and slot, then the shortest way first. */
function inOrder(group: readonly LocatedFact[]): readonly LocatedFact[] {
  return group
    .map(located => ({ located, depth: depthOf(located.path) }))
    .sort(
      (one, other) =>
        compareTexts(
          one.located.slot.operation,
          other.located.slot.operation,
        ) ||
        compareTexts(one.located.slot.slot, other.located.slot.slot) ||
        one.depth - other.depth ||
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
