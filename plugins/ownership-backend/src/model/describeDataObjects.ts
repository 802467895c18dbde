import type {
  EstateDataObject,
  FieldUsage,
  OwnedAttribute,
} from '@interlock/contract-core';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';
import type { OwnershipFacts } from './buildOwnershipModel';
import { describeFinding, isAt } from './describeFinding';
import { describeFlow } from './describeFlow';
import { describeUsage } from './describeUsage';
import type { DataObjectModel } from './ownershipModel';
import { routeWords, survivorshipWords } from './ownershipWords';

type Attribute = OwnershipWire<'Attribute'>;
type Carrier = OwnershipWire<'Carrier'>;

/** Every data object with its attributes and the fields that carry them. */
export function describeDataObjects(
  facts: OwnershipFacts,
): readonly DataObjectModel[] {
  const attributes = [...facts.records.attributes.values()];
  return facts.estate.dataObjects.map(object =>
    describeObject(
      object,
      attributes.filter(({ object: { ref } }) => ref === object.ref),
      facts,
    ),
  );
}

function describeObject(
  object: EstateDataObject,
  attributes: readonly OwnedAttribute[],
  facts: OwnershipFacts,
): DataObjectModel {
  const { names, estate } = facts;
  return {
    ref: object.ref,
    title: object.title,
    description: object.description,
    owner: names.name(object.owner),
    domain: names.name(object.domain),
    classification: object.classification,
    matching: object.matching,
    duplicates: object.duplicates,
    crossReferences: object.crossReferences.map(({ system, key, format }) => ({
      system: names.name(system),
      key,
      format,
    })),
    attributes: attributes.map(owned =>
      describeAttribute(owned, facts, object),
    ),
    flows: estate.integrations
      .filter(({ dataObjects }) => dataObjects.includes(object.ref))
      .map(flow => describeFlow(flow, names)),
  };
}

function describeAttribute(
  { name, attribute, owners, steward }: OwnedAttribute,
  { names, index, findings, sheets, ground }: OwnershipFacts,
  object: EstateDataObject,
): Attribute {
  const usages = index.usagesOfAttribute(name);
  const places = [
    object.entity.locate(attribute.pointer),
    ...sheets
      .flatMap(({ rows }) => rows)
      .filter(row => row.attribute === name)
      .map(({ row }) => row.location),
  ];
  return {
    name: attribute.name,
    description: attribute.description,
    systemOfRecord: names.name(attribute.systemOfRecord),
    owners: names.names(owners),
    survivorship: attribute.survivorship,
    survivorshipRule: survivorshipWords(attribute.survivorshipRule, names),
    allowedWriters: names.names(attribute.allowedWriters),
    routing: attribute.routing.map(route => routeWords(route, names)),
    classification: attribute.classification,
    canonicalType: attribute.canonicalType,
    steward: names.name(steward),
    carriers: carriersOf(usages, { names, ground }),
    usages: usages.map(usage => describeUsage(usage, names)),
    findings: findings
      .filter(({ location }) => places.some(place => isAt(location, place)))
      .map(describeFinding),
  };
}

/** Fields that carry an attribute, each once, with what is done with it. */
function carriersOf(
  usages: readonly FieldUsage[],
  { names, ground }: Pick<OwnershipFacts, 'names' | 'ground'>,
): readonly Carrier[] {
  const found = new Map<
    string,
    { usage: FieldUsage; accesses: Set<Carrier['accesses'][number]> }
  >();
  for (const usage of usages) {
    const key = `${usage.contractRef}\0${usage.path}`;
    const known = found.get(key) ?? { usage, accesses: new Set() };
    known.accesses.add(usage.access);
    found.set(key, known);
  }
  return [...found.values()].map(({ usage, accesses }) => ({
    contract: names.name(usage.contractRef),
    system: names.name(usage.system),
    path: usage.path,
    saidBy: saidBy(usage, ground),
    accesses: [...accesses].sort(),
  }));
}

/** What ties the field to its attribute; a row where neither contract nor overlay does. */
function saidBy(
  { contractRef, declaration, attribute }: FieldUsage,
  ground: OwnershipFacts['ground'],
): Carrier['saidBy'] {
  const binding = ground
    .contract(contractRef)
    ?.bindings.find(
      each =>
        each.attribute === attribute &&
        declaration.endsWith(`#${each.pointer}`),
    );
  return binding?.saidBy ?? 'mapping-row';
}
