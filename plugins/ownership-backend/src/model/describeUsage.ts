import type {
  FieldName,
  FieldUsage,
  LineageHop,
  Location,
} from '@interlock/contract-core';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';
import type { EntityNames } from './entityNames';

/** Where something is written, without members that the API does not have. */
export function placeOf({
  file,
  pointer,
  line,
  column,
}: Location): OwnershipWire<'Place'> {
  return { file, pointer, line, column };
}

export function describeField(
  { contractRef, path, system, attribute }: FieldName,
  names: EntityNames,
): OwnershipWire<'FieldName'> {
  return {
    contract: names.name(contractRef),
    path,
    system: names.name(system),
    attribute,
  };
}

export function describeUsage(
  usage: FieldUsage,
  names: EntityNames,
): OwnershipWire<'FieldUsage'> {
  return {
    integration: { ref: usage.integration, title: usage.integrationTitle },
    owner: names.name(usage.owner),
    criticality: usage.criticality,
    contract: names.name(usage.contractRef),
    path: usage.path,
    operation: usage.operation,
    access: usage.access,
    attribute: usage.attribute,
    kind: usage.kind,
    asOf: usage.asOf,
    row: usage.row,
    place: placeOf(usage.location),
  };
}

export function describeHop(
  hop: LineageHop,
  names: EntityNames,
): OwnershipWire<'Hop'> {
  return {
    from: describeField(hop.from, names),
    to: describeField(hop.to, names),
    integration: names.name(hop.integration),
    transform: hop.transform,
    row: hop.row,
    kind: hop.kind,
    asOf: hop.asOf,
    distance: hop.distance,
    joinedBy: hop.joinedBy,
  };
}
