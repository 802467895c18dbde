import type { ContractId } from './contractId';

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

/** Fields that are declared to be used of an operation. */
export interface FieldUse {
  readonly operation: string;
  readonly fields: readonly string[];
}

export interface UsedField {
  readonly operation: string;
  readonly field: string;
}

/** What the findings about a change do to fields that are declared to be used. */
export interface FieldHits {
  /** Fields that the operation has in one of the versions; of others nothing is known. */
  readonly found: readonly UsedField[];
  /**
   * By fingerprint: the fields that a finding touches. A finding that is not
   * listed is about no field and hits whoever uses the operation.
   */
  readonly touched: Readonly<Record<string, readonly UsedField[]>>;
}

/**
 * `GET /Employees/{EmployeeID}` and `get /Employees/{id}` are the same
 * operation: names of path parameters carry no meaning.
 */
export function operationIdentity(operation: string): string {
  const [verb = '', ...rest] = operation.trim().split(' ');
  return `${verb.toUpperCase()} ${rest.join(' ').replace(/\{[^}]*\}/g, '{}')}`;
}
