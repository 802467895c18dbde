import type {
  FieldName,
  FieldUsage,
  LineageEdge,
} from '@interlock/contract-core';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';

import type { ContractPlace, RunGround } from './runGrounds';

/** The files of one source as they are in force. */
export interface SourceInForce {
  readonly source: string;
  /** Null without git. */
  readonly commit: string | null;
  /** Globs of entity files, by the configuration in force. */
  readonly entities: readonly string[];
  readonly files: readonly {
    readonly path: string;
    readonly text: string;
  }[];
}

/** What the model is made from: equal ones give equal models. */
export interface EstateInForce {
  readonly sources: readonly SourceInForce[];
  /** ISO day by which rules judge dates. */
  readonly day: string;
}

type WithoutCommit<Wire> = Omit<Wire, 'commit'>;

export type MatrixModel = WithoutCommit<OwnershipWire<'RecordMatrix'>>;
export type DataObjectModel = WithoutCommit<OwnershipWire<'DataObject'>>;
export type SystemModel = WithoutCommit<OwnershipWire<'System'>>;
export type SheetModel = WithoutCommit<OwnershipWire<'Sheet'>>;
export type SheetSummary = OwnershipWire<'SheetSummary'>;

/**
 * Everything that the pages ask of the commits in force, made once in the child.
 * Lists are ordered as the API answers them.
 */
export interface OwnershipModel {
  readonly matrix: MatrixModel;
  readonly dataObjects: readonly DataObjectModel[];
  readonly systems: readonly SystemModel[];
  readonly sheets: readonly SheetModel[];
  readonly summaries: readonly SheetSummary[];
  readonly usages: readonly FieldUsage[];
  readonly edges: readonly LineageEdge[];
  /** Fields that bindings tie to attributes, used or not. */
  readonly boundFields: readonly FieldName[];
  /** What usages of a contract's fields cannot see, by its ref. */
  readonly blindSpots: Readonly<Record<string, readonly string[]>>;
  readonly runGrounds: readonly RunGround[];
  /** Documents of contracts by ref. */
  readonly contractPlaces: Readonly<Record<string, ContractPlace>>;
  /** Titles of entities by ref. */
  readonly titles: Readonly<Record<string, string>>;
}
