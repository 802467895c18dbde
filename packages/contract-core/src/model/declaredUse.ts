import type { ContractId } from './contractId';
import type { FieldShape } from './mappingUse';

/**
 * One line of `Integration.spec.contracts[]`: who says that it uses a contract,
 * and which operations of it (design decision 4).
 */
export interface DeclaredUse {
  /** Entity ref of the integration, for example `integration:default/employee-expense-sync`. */
  readonly consumer: string;
  readonly consumerTitle: string;
  /** Entity ref of the owning group. */
  readonly owner: string;
  /** Entity ref of the contract's API entity, as the integration writes it. */
  readonly contract: string;
  /** Stays when the entity is renamed; the ref where the estate has no such contract. */
  readonly contractId: ContractId;
  readonly role: 'consumes' | 'provides';
  /** Operations as findings name them; empty when the integration declares none. */
  readonly operations: readonly string[];
  readonly fields: readonly string[];
  readonly criticality: string;
}

/** Fields that somebody uses of an operation. */
export interface FieldUse {
  readonly operation: string;
  /** Who produces the value; absent where either may. */
  readonly direction?: 'request' | 'response';
  readonly fields: readonly string[];
}

export interface UsedField {
  readonly operation: string;
  /** Absent where it was asked about in either direction. */
  readonly direction?: 'request' | 'response';
  readonly field: string;
}

/**
 * What a change is about in a field: whether it is there, its type, how long or
 * large it may be, its list of values, whether it may be missing or null, whether
 * it may be written; `other` for the rest.
 */
export type FieldAspect =
  | 'presence'
  | 'type'
  | 'limit'
  | 'values'
  | 'absence'
  | 'writability'
  | 'other';

/** A used field before and after; null on a side that does not have it. */
export interface FieldStep extends UsedField {
  readonly base: FieldShape | null;
  readonly revision: FieldShape | null;
}

/** What the findings about a change do to fields that somebody uses. */
export interface FieldHits {
  /** Fields that the operation has in one of the versions; of others nothing is known. */
  readonly found: readonly UsedField[];
  /**
   * By fingerprint: the fields that a finding touches. A finding that is not
   * listed is about no field and hits whoever uses the operation.
   */
  readonly touched: Readonly<Record<string, readonly UsedField[]>>;
  /** By fingerprint: what the findings that touch fields are about. */
  readonly aspects?: Readonly<Record<string, FieldAspect>>;
  /**
   * By fingerprint: the used fields that a finding demands where they are sent,
   * and nothing else hits whoever sends them. Empty for a field that nobody uses.
   */
  readonly demanded?: Readonly<Record<string, readonly UsedField[]>>;
  /** The touched fields in both versions. */
  readonly steps?: readonly FieldStep[];
}

/**
 * `GET /Employees/{EmployeeID}` and `get /Employees/{id}` are the same
 * operation: names of path parameters carry no meaning.
 */
export function operationIdentity(operation: string): string {
  const [verb = '', ...rest] = operation.trim().split(' ');
  return `${verb.toUpperCase()} ${rest.join(' ').replace(/\{[^}]*\}/g, '{}')}`;
}
