import type { ContractId, Location, SchemaType } from '../model';

/** Which field of which contract is meant. */
export interface FieldQuestion {
  /** As findings name it: `POST /orders`, `send orders.booked`, `update Account`. */
  readonly operation: string;
  /** Who produces the value: `request` the consumer, `response` the provider. */
  readonly direction: 'request' | 'response';
  /** Steps joined by dots, lists as `lines[]`; of a record also after its name. */
  readonly path: string;
}

/** A decimal number's shape; null where the contract does not limit it. */
export interface NumberShape {
  /** All digits: those before the point, of the largest number, and the scale. */
  readonly precision: number | null;
  /** Digits after the point. */
  readonly scale: number | null;
  /** Bounds as exact decimal texts. */
  readonly minimum: string | null;
  readonly maximum: string | null;
}

/** Everything that a mapping has to know about a field of a contract, whatever its format. */
export interface FieldFacts {
  readonly contract: ContractId;
  readonly operation: string;
  readonly direction: FieldQuestion['direction'];
  /** The path as the contract spells it, with `[]` after lists: names the field in every index. */
  readonly path: string;
  /** Of a list those of its elements, and never null (see `nullable`); null where the contract does not restrict the type. */
  readonly types: ReadonlySet<SchemaType> | null;
  /** `Edm.Decimal(10, 2)`, `picklist`, `string (date)`: for people. */
  readonly typeInWords: string;
  readonly format: string | null;
  readonly maxLength: number | null;
  readonly number: NumberShape;
  /** Values that are allowed; null where any is. */
  readonly enumeration: readonly unknown[] | null;
  /** Whether values may be added to the enumeration without notice, or others are taken as well. */
  readonly extensible: boolean;
  readonly nullable: boolean;
  /** Whether every value that holds the field's parent has it. */
  readonly required: boolean;
  readonly defaultText: string | null;
  /** By the capabilities of the format: `readOnly`, `sap:creatable`, `updateable`... */
  readonly readable: boolean;
  readonly creatable: boolean;
  readonly updatable: boolean;
  /** How many lists lie on the way, its own included. */
  readonly lists: number;
  readonly deprecated: boolean;
  readonly key: boolean;
  /** `x-interlock-attribute` of the schema or of a binding: `account.legalName`; empty where none is. */
  readonly attribute: string;
  readonly location: Location;
}

/** The facts of the field in each alternative that has it, or why there is none. */
export type FieldAnswer =
  | { readonly found: true; readonly fields: readonly FieldFacts[] }
  | {
      readonly found: false;
      /** `operation-unknown`, `path-unknown`; `unreadable` where a schema on the way cannot be read. */
      readonly reason: 'operation-unknown' | 'path-unknown' | 'unreadable';
      /** The first step that nobody finds; empty for an operation. */
      readonly step: string;
      /** Paths or operations that are spelled alike, nearest first; at most three. */
      readonly nearest: readonly string[];
    };
