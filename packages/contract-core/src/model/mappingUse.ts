import type { ContractId } from './contractId';
import type { UsedField } from './declaredUse';
import type { Location } from './location';

/** A value as a mapping sheet writes it. */
export type SheetValue = string | number | boolean | null;

/** What a field accepts or gives, as far as the rows of mappings care. */
export interface FieldShape {
  /** Null where the contract does not restrict the type. */
  readonly types: readonly string[] | null;
  /** Characters; null where any length is allowed. */
  readonly maxLength: number | null;
  /** Values that are allowed, as JSON values; null where any is. */
  readonly enumeration: readonly unknown[] | null;
  /** Whether values beside those are taken as well, or may come without notice. */
  readonly extensible: boolean;
  readonly nullable: boolean;
  readonly required: boolean;
  readonly creatable: boolean;
  readonly updatable: boolean;
}

/** The field at the other end of a row: it takes what was read, or gives what is written. */
export interface OppositeField extends FieldShape {
  /** Ref of the API entity. */
  readonly contract: string;
  readonly path: string;
}

/** What a row does between its two ends, as far as a change of one touches the other. */
export interface RowConversion {
  /** `direct`, `value-map`, ...: the kind of the row's transform. */
  readonly kind: string;
  /**
   * Values on this side of a value map, or the constant that is written; null
   * where the row writes down none.
   */
  readonly values: readonly SheetValue[] | null;
  /** What becomes of a value that a value map does not name; null without one. */
  readonly otherwise: 'exception' | 'nothing' | 'same' | null;
}

/** A row of a mapping sheet at one contract. */
export interface MappedRow {
  /** `mapping/row` */
  readonly row: string;
  readonly end: 'source' | 'target';
  /** Paths of the row in the operations that exchange them. */
  readonly fields: readonly UsedField[];
  readonly conversion: RowConversion;
  /** Empty where the other end is not known. */
  readonly opposites: readonly OppositeField[];
  /** Whether the target gets a value whatever the source holds: by a constant or a default. */
  readonly alwaysValued: boolean;
  /** Whether a record without the value is an exception. */
  readonly mandatory: boolean;
  /** Ref of the group that answers for the row. */
  readonly owner: string;
  readonly location: Location;
}

/** A value that a sheet tells all it moves of: an end of one of its mappings. */
export interface MappedValuePlace {
  readonly mapping: string;
  readonly operation: string;
  /** Absent for a message, which has one value whichever way it goes. */
  readonly direction?: 'request' | 'response';
  readonly end: 'source' | 'target';
}

/** What the mapping sheet of one integration says of one contract. */
export interface MappingUse {
  /** Entity ref of the integration. */
  readonly consumer: string;
  readonly consumerTitle: string;
  /** Entity ref of the owning group. */
  readonly owner: string;
  readonly criticality: string;
  /** Entity ref of the contract's API entity. */
  readonly contract: string;
  readonly contractId: ContractId;
  /** Path of the sheet from the root of the repository. */
  readonly sheet: string;
  readonly places: readonly MappedValuePlace[];
  readonly rows: readonly MappedRow[];
  /** Rows of which nobody can tell which fields of the contract they touch. */
  readonly undecided: readonly string[];
  /** Whether something of the sheet cannot be read: then nobody knows what else it moves. */
  readonly isUnreadable: boolean;
}
