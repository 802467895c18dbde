import type { Estate, EstateDataObject, ObjectAttribute } from '../estate';
import { attributeNameText } from './attributeName';

/** An attribute of a data object with everything that is said about its owner. */
export interface OwnedAttribute {
  /** `account.legalName`. */
  readonly name: string;
  readonly object: EstateDataObject;
  /** As the data object writes it: survivorship, allowed writers, routing, ... */
  readonly attribute: ObjectAttribute;
  /**
   * Refs of the systems that own it for some unit on some day, each once, the
   * system of record first where it is one of them; empty where none is named.
   */
  readonly owners: readonly string[];
  /** Ref of the group that answers for it: its own, else that of the object. */
  readonly steward: string;
}

/** Who owns what, for a whole estate. */
export interface SystemsOfRecord {
  /** By name, as `account.legalName`; of two with the same name the first. */
  readonly attributes: ReadonlyMap<string, OwnedAttribute>;
  /** Ref of a system to the attributes that it owns, in part or as a whole. */
  readonly ownedBy: ReadonlyMap<string, readonly OwnedAttribute[]>;
}

/** Every attribute of the estate with its owners, allowed writers and routing. */
export function systemsOfRecord({
  dataObjects,
}: Pick<Estate, 'dataObjects'>): SystemsOfRecord {
  const attributes = new Map<string, OwnedAttribute>();
  const ownedBy = new Map<string, OwnedAttribute[]>();
  for (const object of dataObjects) {
    for (const attribute of object.attributes) {
      const owned = ownedAttribute(object, attribute);
      if (attributes.has(owned.name)) continue;
      attributes.set(owned.name, owned);
      for (const owner of owned.owners) {
        const list = ownedBy.get(owner) ?? [];
        list.push(owned);
        ownedBy.set(owner, list);
      }
    }
  }
  return { attributes, ownedBy };
}

function ownedAttribute(
  object: EstateDataObject,
  attribute: ObjectAttribute,
): OwnedAttribute {
  return {
    name: attributeNameText(object.ref, attribute.name),
    object,
    attribute,
    owners: ownersOf(attribute),
    steward: attribute.owner === '' ? object.owner : attribute.owner,
  };
}

/** Where routing is written it decides alone. */
function ownersOf({
  systemOfRecord,
  routing,
}: ObjectAttribute): readonly string[] {
  const routed = routing.map(({ system }) => system);
  const owners = routed.length === 0 ? [systemOfRecord] : routed;
  return [...new Set(owners)]
    .filter(owner => owner !== '')
    .sort(
      (left, right) =>
        Number(right === systemOfRecord) - Number(left === systemOfRecord),
    );
}
