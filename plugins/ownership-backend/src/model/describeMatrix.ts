import type { OwnedAttribute } from '@interlock/contract-core';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';
import type { OwnershipFacts } from './buildOwnershipModel';
import { isAt } from './describeFinding';
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

/** The rule that says that a row writes into an owner what is not its to write. */
const againstOwner = 'record-written-against-owner';

/** Systems whose value a row writes against the owner of the attribute. */
function systemsAgainst(
  name: string,
  { sheets, findings }: OwnershipFacts,
): readonly string[] {
  const places = findings.filter(({ ruleId }) => ruleId === againstOwner);
  if (places.length === 0) return [];
  return sheets
    .flatMap(({ rows }) => rows)
    .filter(
      ({ attribute, row }) =>
        attribute === name &&
        places.some(({ location }) => isAt(location, row.location)),
    )
    .flatMap(({ sources }) =>
      sources.map(({ contract }) => contract?.system ?? ''),
    );
}

function cellsOf(
  { name, owners, attribute }: OwnedAttribute,
  facts: OwnershipFacts,
): MatrixModel['objects'][number]['attributes'][number]['cells'] {
  const marks = new Map<string, Set<Mark>>();
  const mark = (system: string, as: Mark) => {
    if (system === '') return;
    marks.set(system, (marks.get(system) ?? new Set<Mark>()).add(as));
  };
  for (const owner of owners) mark(owner, 'owner');
  for (const writer of attribute.allowedWriters) mark(writer, 'allowed-writer');
  for (const usage of facts.index.usagesOfAttribute(name)) {
    // What is taken out of a system's contract is its own word; what is put in, it takes over.
    mark(usage.system, usage.end === 'source' ? 'writer' : 'reader');
  }
  for (const system of systemsAgainst(name, facts)) mark(system, 'conflict');
  return [...marks].map(([system, found]) => ({
    system,
    marks: order.filter(known => found.has(known)),
  }));
}
