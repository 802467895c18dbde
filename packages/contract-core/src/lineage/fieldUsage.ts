import type { EvidenceKind } from '../impact/consumerHit';
import type { ContractId, Location } from '../model';

/** A field of a contract as every index names it. */
export interface FieldName {
  readonly contract: ContractId;
  /** Ref of the API entity. */
  readonly contractRef: string;
  /** The path as `FieldFacts` spells it. */
  readonly path: string;
  /**
   * What a name puts before the path: the record (`Account`), the named schema
   * that holds the field (`Contact`); empty where neither is there.
   */
  readonly object: string;
  /**
   * JSON Pointer of the property in its document, as `file#pointer`. Operations
   * that exchange one declared property exchange one field, whatever their paths
   * to it. Empty where the contract or the field cannot be read.
   */
  readonly declaration: string;
  /** Ref of the system that has the contract; empty where the estate does not tell. */
  readonly system: string;
  /** `account.legalName`; empty where nothing ties the field to an attribute. */
  readonly attribute: string;
}

/**
 * What an integration does with a field; a target that is `read` is one that it
 * answers to its callers.
 */
export type FieldAccess = 'read' | 'create' | 'update';

/** One integration reads or writes one field, and how we know. */
export interface FieldUsage extends FieldName {
  /** Entity ref of the integration. */
  readonly integration: string;
  readonly integrationTitle: string;
  /** Ref of the group that answers for the integration. */
  readonly owner: string;
  readonly criticality: string;
  readonly operation: string;
  readonly access: FieldAccess;
  /** Whether its value is taken from there, or put there. */
  readonly end: 'source' | 'target';
  readonly kind: EvidenceKind;
  /** ISO day on which it was last seen to be so; null for a text of the estate. */
  readonly asOf: string | null;
  /** Mapping and row that say so, as `mapping/row`; empty for another kind of evidence. */
  readonly row: string;
  readonly location: Location;
}

/** A value of one field becomes, whole or in part, that of another. */
export interface LineageEdge {
  readonly from: FieldName;
  readonly to: FieldName;
  readonly integration: string;
  /** Systems that the value leaves and enters; empty where the estate does not tell. */
  readonly fromSystem: string;
  readonly toSystem: string;
  /** `direct`, `value-map`, ...: the kind of the row's transform. */
  readonly transform: string;
  /** Mapping and row, as `mapping/row`. */
  readonly row: string;
  readonly kind: EvidenceKind;
  readonly asOf: string | null;
  readonly location: Location;
}
