import type { EstateDataObject, EstateSystem } from '../../estate';
import type { OwnedAttribute } from '../../ownership';
import { nameOf } from './attributeProperty';
import { customProperties } from './customProperties';
import type { OdcsServer } from './odcsContract';

/** Systems that have a key for the object, or own some of it. */
export function objectServers(
  object: EstateDataObject,
  owned: readonly OwnedAttribute[],
  systems: ReadonlyMap<string, EstateSystem>,
): readonly OdcsServer[] {
  const refs = new Set([
    ...object.knownTo,
    ...owned.flatMap(({ owners }) => owners),
  ]);
  return [...refs].sort().map(ref => {
    const system = systems.get(ref);
    const keys = object.crossReferences.filter(key => key.system === ref);
    const owns = owned.filter(({ owners }) => owners.includes(ref));
    const inProduction = system?.environments.some(
      ({ purpose }) => purpose === 'production',
    );
    return {
      server: nameOf(ref),
      type: 'custom',
      description: system?.title ?? ref,
      ...(inProduction ? { environment: 'prod' } : {}),
      customProperties: customProperties({
        system: ref,
        keys: keys.map(({ key, format }) => ({ key, format })),
        ownerOf: owns.map(({ attribute }) => attribute.name),
      }),
    };
  });
}
