import type { ContractSide, IsTransport, RowWrite } from './attributeWrites';

/** Where the values of an attribute come from, over all sheets of an estate. */
export interface AttributeOrigins {
  /** Refs of all systems from which rows lead to the system that a write comes from. */
  readonly upstream: (write: RowWrite) => ReadonlySet<string>;
  /** Of those and the writer itself, the ones to which no row leads; the writer where all go in a circle. */
  readonly roots: (write: RowWrite) => ReadonlySet<string>;
}

/**
 * Follows rows of one attribute backwards: from what a contract gives or is sent
 * to the rows that give or send it, and from a system that keeps data to what is
 * written into it. Middleware keeps none, so there only the contract counts: two
 * topics of one broker have nothing to do with each other.
 */
export function attributeOrigins(
  writes: readonly RowWrite[],
  isTransport: IsTransport,
): AttributeOrigins {
  const carrying = writes.filter(({ effect }) => effect !== 'look-up');
  const byPlace = new Map<string, RowWrite[]>();
  for (const write of carrying) {
    for (const place of placesInto(write)) {
      const known = byPlace.get(place) ?? [];
      known.push(write);
      byPlace.set(place, known);
    }
  }
  const before = (write: RowWrite): readonly RowWrite[] =>
    placesFrom(write, isTransport).flatMap(place => byPlace.get(place) ?? []);
  // Rows that start at the same place have the same before them.
  const found = new Map<string, readonly RowWrite[]>();
  const allBefore = (write: RowWrite): readonly RowWrite[] => {
    const key = placesFrom(write, isTransport).join('\n');
    const known = found.get(key) ?? followBack(write);
    found.set(key, known);
    return known;
  };
  const followBack = (write: RowWrite): readonly RowWrite[] => {
    const seen = new Set<RowWrite>();
    const open = [...before(write)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...before(next));
    }
    return [...seen];
  };
  return {
    upstream: write => new Set(allBefore(write).map(({ from }) => from)),
    roots: write => {
      const roots = [write, ...allBefore(write)]
        .filter(step => before(step).length === 0)
        .map(({ from }) => from);
      return new Set(roots.length > 0 ? roots : [write.from]);
    },
  };
}

const placeOf = (attribute: string, ref: string) => `${attribute} ${ref}`;

const sideOf = ({ contract, side }: ContractSide) => `${contract} ${side}`;

function placesInto({
  attribute,
  into,
  intoContract,
  effect,
}: RowWrite): readonly string[] {
  return [
    placeOf(attribute, sideOf(intoContract)),
    // What is told or answered changes nothing in the system that has the contract.
    ...(effect === 'write' && into !== '' ? [placeOf(attribute, into)] : []),
  ];
}

function placesFrom(
  { attribute, from, fromContracts }: RowWrite,
  isTransport: IsTransport,
): readonly string[] {
  return [
    ...fromContracts.map(side => placeOf(attribute, sideOf(side))),
    ...(from === '' || isTransport(from) ? [] : [placeOf(attribute, from)]),
  ];
}
