import type { CheckInput } from '@interlock/contract-core';
import type { Sides } from './readSides';

/**
 * What is known about contracts and their users: everything of the base, and
 * what the revision adds. A change cannot hide a consumer by taking its
 * declaration away in the same branch.
 */
export function mergeEstates(sides: Sides): CheckInput['estate'] {
  const revision = sides.revision.estate;
  const base = sides.base?.estate ?? revision;
  return {
    contracts: withAdditions(base.contracts, revision.contracts, refOf),
    integrations: withAdditions(
      base.integrations,
      revision.integrations,
      refOf,
    ),
    declaredUses: withAdditions(
      base.declaredUses,
      revision.declaredUses,
      use => `${use.consumer} ${use.role} ${use.contract}`,
    ),
    dataClasses: new Map([...revision.dataClasses, ...base.dataClasses]),
  };
}

const refOf = (entity: { readonly ref: string }) => entity.ref;

function withAdditions<Item>(
  base: readonly Item[],
  revision: readonly Item[],
  identity: (item: Item) => string,
): readonly Item[] {
  const known = new Set(base.map(identity));
  return [...base, ...revision.filter(item => !known.has(identity(item)))];
}
