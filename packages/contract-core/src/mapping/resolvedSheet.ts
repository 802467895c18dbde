import type { EstateDataObject, EstateIntegration } from '../estate';
import type { FieldAnswer } from '../fields';
import type { Contract, ContractId } from '../model';
import type { AttributeBinding } from '../ownership';
import type {
  Mapping,
  MappingEnd,
  MappingRow,
  MappingSheet,
} from './mappingSheet';

/** A contract that a sheet speaks of; `contract` is null where it cannot be read. */
export interface KnownContract {
  readonly id: ContractId;
  readonly ref: string;
  /** Ref of the system that has it; empty where none is named. */
  readonly system: string;
  readonly contract: Contract | null;
  readonly bindings: readonly AttributeBinding[];
}

/** What a sheet is resolved against: one side of a change, or the estate as it is. */
export interface MappingGround {
  readonly integrations: ReadonlyMap<string, EstateIntegration>;
  readonly dataObjects: ReadonlyMap<string, EstateDataObject>;
  /** By ref of the API entity; null where the estate has no such contract. */
  readonly contract: (ref: string) => KnownContract | null;
}

/** What one operation of an end says about a path. */
export interface ResolvedField {
  readonly operation: string;
  /** Who produces the value there. */
  readonly direction: 'request' | 'response';
  readonly answer: FieldAnswer;
}

/** A path of a row with what each operation of its end says. */
export interface ResolvedPath {
  /** As the row writes it. */
  readonly written: string;
  /** Null where the path starts with no name of a source. */
  readonly end: MappingEnd | null;
  /** Null where the estate has no such contract. */
  readonly contract: KnownContract | null;
  /** The path after the name of the source. */
  readonly path: string;
  readonly fields: readonly ResolvedField[];
}

/** A row with both ends resolved against the real contracts. */
export interface ResolvedRow {
  readonly mapping: Mapping;
  readonly row: MappingRow;
  /** Paths of `row.sources`; for an expression those that it is known to read. */
  readonly sources: readonly ResolvedPath[];
  readonly target: ResolvedPath;
  /** `account.legalName` by the row itself, else by what binds its target, else its source; empty where nothing does. */
  readonly attribute: string;
}

/** A sheet whose every row was looked up in the contracts of its ground. */
export interface ResolvedSheet {
  readonly sheet: MappingSheet;
  /** Null where the estate has no such integration. */
  readonly integration: EstateIntegration | null;
  readonly rows: readonly ResolvedRow[];
}
