import { identifyUses } from '@interlock/contract-core';
import type { CheckInput } from '@interlock/contract-core';
import type { Sides } from './readSides';

/**
 * What is known about contracts and their users: everything of
 * the protected branch, and
 * what the revision adds. A change cannot hide a consumer by taking its
 * declaration away in the same branch.
 */
export function mergeEstates(sides: Sides): CheckInput['estate'] {
  const revision = sides.revision.estate;
  const base = sides.rules.estate;
  const contracts = withAdditions(
    base.contracts,
    revision.contracts,
    ({ id }) => id,
  );
  // A contract that the branch renames, or gives its id, is used under both names.
  const idsOf = (uses: CheckInput['estate']['declaredUses']) =>
    identifyUses(uses, contracts);
  return {
    contracts,
    integrations: withAdditions(
      base.integrations,
      revision.integrations,
      refOf,
    ),
    declaredUses: withAdditions(
      idsOf(base.declaredUses),
      idsOf(revision.declaredUses),
      use => `${use.consumer} ${use.role} ${use.contractId}`,
    ),
    dataClasses: new Map([...revision.dataClasses, ...base.dataClasses]),
    dataOwners: new Map([...revision.dataOwners, ...base.dataOwners]),
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
