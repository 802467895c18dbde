import type { OwnedAttribute } from '@interlock/contract-core';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';
import type { OwnershipFacts } from './buildOwnershipModel';
import type { MatrixModel } from './ownershipModel';

type Mark = OwnershipWire<'Mark'>;

const order: readonly Mark[] = [
  'owner',
  'allowed-writer',
  'writer',
  'reader',
  'conflict',
];

/** Data objects with their attributes against the systems that have to do with them. */
export function describeMatrix(facts: OwnershipFacts): MatrixModel {
  const { estate, names, records } = facts;
  const attributes = [...records.attributes.values()];
  return {
    systems: estate.systems.map(({ ref, title, type, domain }) => ({
      ref,
      title,
      type,
      domain: names.name(domain),
    })),
    objects: estate.dataObjects.map(object => ({
      ref: object.ref,
      title: object.title,
      domain: names.name(object.domain),
      owner: names.name(object.owner),
      classification: object.classification,
      attributes: attributes
        .filter(owned => owned.object.ref === object.ref)
        .map(owned => ({
          name: owned.attribute.name,
          classification: owned.attribute.classification,
          cells: cellsOf(owned, facts),
        })),
    })),
  };
}

function cellsOf(
  { name, owners, attribute }: OwnedAttribute,
  { index }: OwnershipFacts,
): MatrixModel['objects'][number]['attributes'][number]['cells'] {
  const marks = new Map<string, Set<Mark>>();
  const mark = (system: string, as: Mark) => {
    if (system === '') return;
    marks.set(system, (marks.get(system) ?? new Set<Mark>()).add(as));
  };
  for (const owner of owners) mark(owner, 'owner');
  for (const writer of attribute.allowedWriters) mark(writer, 'allowed-writer');
  for (const usage of index.usagesOfAttribute(name)) {
    // What is taken out of a system's contract is its own word; what is put in, it takes over.
    mark(usage.system, usage.end === 'source' ? 'writer' : 'reader');
  }
  return [...marks].map(([system, found]) => ({
    system,
    marks: order.filter(known => found.has(known)),
  }));
}
