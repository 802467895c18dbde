import type { Estate } from './estate';
import { identifyUses } from './resolveContract';

/**
 * Several sources as one estate: a use in one may be of a contract of another.
 * Problems are left behind; they were told when each source was read.
 */
export function joinEstates(estates: readonly Estate[]): Estate {
  const all = <Item>(pick: (estate: Estate) => Iterable<Item>) =>
    estates.flatMap(estate => [...pick(estate)]);
  const contracts = all(estate => estate.contracts);
  return {
    entities: all(estate => estate.entities),
    contracts,
    apis: all(estate => estate.apis),
    integrations: all(estate => estate.integrations),
    systems: all(estate => estate.systems),
    dataObjects: all(estate => estate.dataObjects),
    users: all(estate => estate.users),
    declaredUses: identifyUses(
      all(estate => estate.declaredUses),
      contracts,
    ),
    dataClasses: new Map(all(estate => estate.dataClasses)),
    dataOwners: new Map(all(estate => estate.dataOwners)),
    problems: [],
  };
}
