import type { Written } from './written';
import type { Transform } from './transform';

/** What is done with a record of the target; `read` where it is answered to a caller. */
export type MappingOperation = 'read' | 'create' | 'update';

/** One entry of a value map; both sides as they stand in payloads. */
export interface ValueMapEntry extends Written {
  readonly from: MappedValue;
  readonly to: MappedValue;
}

/** A value that a sheet can write down. */
export type MappedValue = string | number | boolean | null;

/** Which value of one side stands for which of the other. */
export interface ValueMap extends Written {
  /** Unique within the sheet. */
  readonly name: string;
  /** File of a shared table, from the root of the repository; empty where the entries stand in the sheet. */
  readonly file: string;
  readonly entries: readonly ValueMapEntry[];
  /** What becomes of a value that no entry names: an exception, nothing, or the value itself. */
  readonly otherwise: 'exception' | 'nothing' | 'same';
}

/** One side of a mapping: the values that one or more operations of a contract exchange. */
export interface MappingEnd extends Written {
  /** How paths of this sheet name the value: the first step of a source path. */
  readonly name: string;
  /** Full, lower-case ref of the API entity. */
  readonly contract: string;
  /** As findings name them: `GET /Invoices`, `send CHANNEL`, `read A_Customer`, `update Account`. */
  readonly operations: readonly string[];
}

/** What somebody who fills the sheet must say about a value before it is sent. */
export interface RowValidation extends Written {
  /** Regular expression that the target value must match as a whole; empty for none. */
  readonly pattern: string;
  readonly maxLength: number | null;
  readonly oneOf: readonly MappedValue[];
}

/**
 * One field of the target and how it comes about. Source paths start with the
 * name of a source, target paths at the target's value; steps are joined by dots
 * and a list is written as `lines[]`.
 */
export interface MappingRow extends Written {
  /** Stays when rows are moved or worded anew; unique within the mapping. */
  readonly id: string;
  /** Empty for a constant; several for a concatenation or an expression. */
  readonly sources: readonly string[];
  readonly target: string;
  /** Operations of the target for which the row holds; all of them where empty. */
  readonly on: readonly MappingOperation[];
  /** Whether a record without the value is an exception. */
  readonly mandatory: boolean;
  /** Used where the source has no value; undefined where none is written. */
  readonly default: MappedValue | undefined;
  readonly transform: Transform;
  readonly validation: RowValidation | null;
  /** Whether the target finds its record by the field. */
  readonly key: boolean;
  /** Attribute of a data object that the row carries: `account.legalName`; empty where bindings tell, or none is known. */
  readonly attribute: string;
  /** What happens to a record whose value is missing or refused; empty: the flow's own rule. */
  readonly exceptionRule: string;
  /** Ref of the group that answers for the row; empty: that of the sheet. */
  readonly owner: string;
  /** Ref of the group that approves a change of the row; empty: that of the sheet. */
  readonly approver: string;
  readonly note: string;
}

/** From the values of one or more operations to one value of another contract. */
export interface Mapping extends Written {
  /** Unique within the sheet. */
  readonly name: string;
  readonly sources: readonly MappingEnd[];
  readonly target: MappingEnd;
  /** Refs of the data objects that the mapping carries; those of the integration where empty. */
  readonly dataObjects: readonly string[];
  readonly rows: readonly MappingRow[];
}

/** The mapping sheet of one integration, as written in its file. */
export interface MappingSheet extends Written {
  readonly file: string;
  /** Full, lower-case ref of the integration. */
  readonly integration: string;
  readonly description: string;
  /** Ref of the group that answers for the sheet; empty: that of the integration. */
  readonly owner: string;
  /** Ref of the group that approves changes of the sheet; empty where nobody is named. */
  readonly approver: string;
  readonly valueMaps: readonly ValueMap[];
  readonly mappings: readonly Mapping[];
}
