import { uniformFrom } from './elementSchemas';
import type { Alternative, Choice, Demand, Search } from './goal';
import type { Literal } from './literals';
import type { SearchState } from './searchState';

/**
 * The alternatives that may lead to a value, those first with which it could be
 * flat.
 */
export function promisingFirst(
  choice: Choice,
  state: SearchState,
  search: Search,
): Choice {
  if (choice.length < 2) return choice;
  return choice
    .map(alternative => ({
      alternative,
      depth: leastDepth(alternative, state, search),
    }))
    .filter(({ depth }) => depth < Infinity)
    .sort((left, right) => left.depth - right.depth)
    .map(({ alternative }) => alternative);
}

/** How deep a value must at least be in this state; infinite if there is none. */
function leastDepth(
  { demands = [] }: Alternative,
  state: SearchState,
  search: Search,
): number {
  let depth = 0;
  for (const demand of demands) {
    depth = Math.max(depth, depthOfDemand(demand, state, search));
  }
  return depth;
}

function depthOfDemand(
  demand: Demand,
  { wanted, names }: SearchState,
  search: Search,
): number {
  switch (demand.demand) {
    case 'property-refused':
      if (names.absent.has(demand.name)) return Infinity;
      return 1 + search.propertyGap(wanted, demand.name, demand.refused);
    case 'element-refused':
      return 1 + leastElementGap(demand, wanted, search);
    case 'some-property':
      return canHaveSome(demand, wanted, search) ? 0 : Infinity;
    case 'present':
      return names.absent.has(demand.name) ? Infinity : 0;
    case 'absent':
      return names.present.has(demand.name) || isRequired(demand.name, wanted)
        ? Infinity
        : 0;
    default:
      return 0;
  }
}

/** False only where no property of the region can be what is demanded. */
function canHaveSome(
  { names: region, refused }: Extract<Demand, { demand: 'some-property' }>,
  wanted: ReadonlySet<Literal>,
  search: Search,
): boolean {
  if (refused === null) return true;
  const mentioned = new Set<string>();
  for (const { schema, exempt } of wanted) {
    for (const name of exempt) mentioned.add(name);
    for (const name of schema.properties.keys()) mentioned.add(name);
  }
  for (const name of mentioned) {
    if (region.notAmong.has(name)) continue;
    if (search.propertyGap(wanted, name, refused) < Infinity) return true;
  }
  return search.freshPropertyGap(wanted, mentioned, refused) < Infinity;
}

function leastElementGap(
  { from, to, refused }: Extract<Demand, { demand: 'element-refused' }>,
  wanted: ReadonlySet<Literal>,
  search: Search,
): number {
  const last = to === null ? Math.max(from, uniformFrom(wanted)) : to - 1;
  let least = Infinity;
  for (let index = from; index <= last; index += 1) {
    least = Math.min(least, search.elementGap(wanted, index, refused));
  }
  return least;
}

function isRequired(name: string, wanted: ReadonlySet<Literal>): boolean {
  for (const { schema, exempt } of wanted) {
    if (schema.required.includes(name) && !exempt.has(name)) return true;
  }
  return false;
}
