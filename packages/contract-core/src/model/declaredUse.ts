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
