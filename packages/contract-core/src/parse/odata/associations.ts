import type { CsdlNames } from './csdlNames';
import type { Navigation } from './csdlModel';
import type { XmlElement } from './xmlElement';

/** Version 2: associations by qualified name. */
export type Associations = ReadonlyMap<string, XmlElement>;

/**
 * Where a navigation property of version 2 leads: its multiplicity stands in
 * the association that it names. Null where the association is not there.
 */
export function readAssociationEnd(
  navigation: XmlElement,
  names: CsdlNames,
  associations: Associations,
): Pick<Navigation, 'target' | 'collection' | 'nullable' | 'onDelete'> | null {
  const relationship = navigation.get('Relationship');
  if (relationship === undefined) return null;
  const ends = associations
    .get(names.resolve(relationship))
    ?.childrenNamed('End');
  const end = ends?.find(each => each.get('Role') === navigation.get('ToRole'));
  const own = ends?.find(
    each => each.get('Role') === navigation.get('FromRole'),
  );
  const target = end?.get('Type');
  if (end === undefined || target === undefined) return null;
  const multiplicity = end.get('Multiplicity') ?? '1';
  return {
    target: names.resolve(target),
    collection: multiplicity === '*',
    nullable: multiplicity !== '1',
    onDelete: own?.child('OnDelete')?.get('Action') ?? null,
  };
}

/**
 * Version 2: where navigation properties lead from each entity set, by the set
 * and then by association and role.
 */
export function readAssociationSets(
  container: XmlElement,
  names: CsdlNames,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const bySet = new Map<string, Map<string, string>>();
  for (const association of container.childrenNamed('AssociationSet')) {
    const name = names.resolve(association.get('Association') ?? '');
    const ends = association.childrenNamed('End');
    for (const from of ends) {
      const set = from.get('EntitySet') ?? '';
      const targets = bySet.get(set) ?? new Map<string, string>();
      bySet.set(set, targets);
      for (const to of ends) {
        if (to === from) continue;
        targets.set(
          `${name} ${to.get('Role') ?? ''}`,
          to.get('EntitySet') ?? '',
        );
      }
    }
  }
  return bySet;
}
