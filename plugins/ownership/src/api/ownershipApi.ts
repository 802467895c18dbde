import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  OwnershipAnswer,
  OwnershipWire,
} from '@interlock/plugin-ownership-common';

export type RecordMatrix = OwnershipAnswer<'getSystemsOfRecord'>;
export type DataObject = OwnershipAnswer<'getDataObject'>;
export type SystemDetail = OwnershipAnswer<'getSystem'>;
export type MappingSheetView = OwnershipAnswer<'getMappingSheet'>;
export type MappingRun = OwnershipAnswer<'runMapping'>;
export type UsageAnswer = OwnershipAnswer<'getUsage'>;
export type SheetSummary = OwnershipWire<'SheetSummary'>;
export type FoundField = OwnershipWire<'FoundField'>;
export type Attribute = OwnershipWire<'Attribute'>;
export type Carrier = OwnershipWire<'Carrier'>;
export type EntityName = OwnershipWire<'EntityName'>;
export type FieldName = OwnershipWire<'FieldName'>;
export type FieldUsage = OwnershipWire<'FieldUsage'>;
export type Finding = OwnershipWire<'Finding'>;
export type Flow = OwnershipWire<'Flow'>;
export type Hop = OwnershipWire<'Hop'>;
export type Mapping = OwnershipWire<'Mapping'>;
export type MappedField = OwnershipWire<'MappedField'>;
export type MappingRow = OwnershipWire<'MappingRow'>;
export type Mark = OwnershipWire<'Mark'>;

/** Namespace and name of an entity. */
export interface Named {
  readonly namespace: string;
  readonly name: string;
}

/** A payload to send through one mapping. */
export interface RunRequest {
  readonly mapping: string;
  /** Operation of the target; empty for the only one. */
  readonly operation: string;
  /** JSON text, so that its numbers stay exact. */
  readonly input: string;
}

/** What the pages of ownership ask. Every call rejects with a `PortalRequestError`. */
export interface OwnershipApi {
  getSystemsOfRecord(): Promise<RecordMatrix>;
  getDataObject(object: Named): Promise<DataObject>;
  getSystem(system: Named): Promise<SystemDetail>;
  listMappingSheets(): Promise<readonly SheetSummary[]>;
  getMappingSheet(integration: Named): Promise<MappingSheetView>;
  /** Neither the payload nor the result is kept. */
  runMapping(integration: Named, run: RunRequest): Promise<MappingRun>;
  getUsage(field: string): Promise<UsageAnswer>;
  searchFields(query: string): Promise<readonly FoundField[]>;
}

export const ownershipApiRef = createApiRef<OwnershipApi>().with({
  id: 'plugin.ownership.client',
  pluginId: 'ownership',
});
