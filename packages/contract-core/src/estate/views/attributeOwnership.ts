import type { routedUnits } from '../schemas/attributeOwnership';
import type { MemberReader, WrittenText } from './memberReader';

/** `businessUnit`, `country` or `legalEntity`. */
export type RoutedUnit = (typeof routedUnits)[number];

/** Values of units that something holds for; an empty list restricts nothing. */
export type UnitScope = Readonly<Record<RoutedUnit, readonly string[]>>;

/** Which value wins, as data; a member that is not written decides nothing. */
export interface SurvivorshipRule {
  readonly pointer: string;
  /** The owner by `routing` wins. */
  readonly byRoutingRule: boolean;
  /** Refs of systems; the first that has a value wins. */
  readonly ranked: readonly WrittenText[];
  /** Whether the latest value wins. */
  readonly latest: boolean;
  /** Field that says when a value was changed; empty where none is named. */
  readonly latestBy: string;
  /** An empty value never replaces one. */
  readonly neverNull: boolean;
}

/** One system that owns an attribute for some units or days. */
export interface OwnerRoute {
  readonly pointer: string;
  /** Ref of the system. */
  readonly system: string;
  /** Whether the route says for what; one that does not takes the rest. */
  readonly conditional: boolean;
  readonly units: UnitScope;
  /** First ISO day on which it holds; empty where it always did. */
  readonly from: string;
  /** Last ISO day on which it holds; empty where it has no end. */
  readonly until: string;
}

/** How a change of an attribute spreads. */
export interface ChangePropagation {
  readonly pointer: string;
  readonly rule: string;
  /** Refs of systems that must learn of a change. */
  readonly to: readonly WrittenText[];
  /** ISO 8601 duration; empty where none is promised. */
  readonly within: string;
}

/** What an attribute says about its ownership beside its system of record. */
export interface AttributeOwnership {
  /** Ref of the group that answers for it; empty: that of the object. */
  readonly owner: string;
  /** Minimum master data: no system goes live without it. */
  readonly minimum: boolean;
  /** Null where the sentence is all there is. */
  readonly survivorshipRule: SurvivorshipRule | null;
  /** Refs of systems that may write it into its owner. */
  readonly allowedWriters: readonly string[];
  /** Who owns it for which units and days; empty where the system of record always does. */
  readonly routing: readonly OwnerRoute[];
  /** Empty: as for the object. */
  readonly matching: string;
  /** Empty: as for the object. */
  readonly duplicates: string;
  /** Fields that hold it in systems. */
  readonly crossReferenceKeys: readonly {
    readonly system: string;
    readonly key: string;
    readonly format: string;
  }[];
  /** Null where nothing is said. */
  readonly changePropagation: ChangePropagation | null;
}

export function readAttributeOwnership(
  attribute: MemberReader,
): AttributeOwnership {
  return {
    owner: attribute.ref('owner', 'Group'),
    minimum: attribute.flag('minimum'),
    survivorshipRule: attribute.has('survivorshipRule')
      ? readSurvivorshipRule(attribute.part('survivorshipRule'))
      : null,
    allowedWriters: attribute.refs('allowedWriters', 'System'),
    routing: attribute.parts('routing').map(readRoute),
    matching: attribute.text('matching'),
    duplicates: attribute.text('duplicates'),
    crossReferenceKeys: attribute.parts('crossReferenceKeys').map(key => ({
      system: key.ref('system', 'System'),
      key: key.text('key'),
      format: key.text('format'),
    })),
    changePropagation: attribute.has('changePropagation')
      ? readPropagation(attribute.part('changePropagation'))
      : null,
  };
}

function readSurvivorshipRule(rule: MemberReader): SurvivorshipRule {
  const latestBy = rule.text('latest');
  return {
    pointer: rule.pointer,
    byRoutingRule: rule.flag('byRoutingRule'),
    ranked: rule.writtenRefs('ranked', 'System'),
    latest: latestBy !== '' || rule.flag('latest'),
    latestBy,
    neverNull: rule.flag('neverNull'),
  };
}

function readRoute(route: MemberReader): OwnerRoute {
  const when = route.part('when');
  return {
    pointer: route.pointer,
    system: route.ref('system', 'System'),
    conditional: route.has('when'),
    units: readUnitScope(when),
    from: when.text('from'),
    until: when.text('until'),
  };
}

/** Units of the company that something holds for. */
export function readUnitScope(part: MemberReader): UnitScope {
  return {
    businessUnit: part.texts('businessUnit'),
    country: part.texts('country'),
    legalEntity: part.texts('legalEntity'),
  };
}

function readPropagation(propagation: MemberReader): ChangePropagation {
  return {
    pointer: propagation.pointer,
    rule: propagation.text('rule'),
    to: propagation.writtenRefs('to', 'System'),
    within: propagation.text('within'),
  };
}

/** Master data that must be there before a start. */
export interface RequiredMasterData {
  readonly pointer: string;
  /** Ref of the data object. */
  readonly dataObject: string;
  /** Names of attributes; those with `minimum` where empty. */
  readonly attributes: readonly string[];
  /** ISO day of the start; empty where none is set. */
  readonly goLive: string;
  /** What brings it where no flow does. */
  readonly loadedBy: string;
}

/** `spec.requires` of a system or an integration. */
export function readRequiredMasterData(
  spec: MemberReader,
): readonly RequiredMasterData[] {
  return spec.parts('requires').map(required => ({
    pointer: required.pointer,
    dataObject: required.ref('dataObject', 'DataObject'),
    attributes: required.texts('attributes'),
    goLive: required.text('goLive'),
    loadedBy: required.text('loadedBy'),
  }));
}
