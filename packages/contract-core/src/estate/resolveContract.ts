import type { ContractId, DeclaredUse } from '../model';
import type { EstateContract } from './estate';

/** How somebody else names a contract: an older client sends the ref alone. */
export interface ContractName {
  readonly id?: ContractId;
  readonly ref: string;
}

/**
 * The contract that a name means; null where the estate has none of that name,
 * or two. An id of its own decides alone. A ref means the entity that has it
 * now, else the one that is remembered under it.
 */
export function resolveContract(
  contracts: readonly EstateContract[],
  { id, ref }: ContractName,
): EstateContract | null {
  const hasOwnId = id !== undefined && id !== ref;
  const name = hasOwnId ? id : ref;
  const now = contracts.filter(contract =>
    hasOwnId ? contract.id === name : contract.ref === name,
  );
  const meant =
    now.length > 0
      ? now
      : contracts.filter(
          contract =>
            contract.id === name || contract.formerRefs?.includes(name),
        );
  const [contract] = meant;
  if (!contract || meant.length > 1) return null;
  return isAmbiguous(contracts, contract) ? null : contract;
}

/** Two entities with one id: nobody can say which of them is meant. */
function isAmbiguous(
  contracts: readonly EstateContract[],
  { id, ref }: EstateContract,
): boolean {
  return contracts.some(other => other.id === id && other.ref !== ref);
}

/**
 * Declared uses with the ids of the contracts that their refs mean. Asked again
 * whenever estates are joined, because a contract may stand in another source.
 */
export function identifyUses(
  uses: readonly DeclaredUse[],
  contracts: readonly EstateContract[],
): readonly DeclaredUse[] {
  return uses.map(use => ({
    ...use,
    contractId:
      resolveContract(contracts, { ref: use.contract })?.id ?? use.contract,
  }));
}

/**
 * The entity that somebody else means: by its id, else by its ref, where one of
 * both states no id of its own. Null where there is none, or two.
 */
export function resolveByIdOrRef<
  Entity extends { readonly id: string; readonly ref: string },
>(
  entities: readonly Entity[],
  { id, ref }: { readonly id: string; readonly ref: string },
): Entity | null {
  const byId = entities.filter(entity => entity.id === id);
  const meant =
    byId.length > 0
      ? byId
      : entities.filter(
          entity =>
            entity.ref === ref && (id === ref || entity.id === entity.ref),
        );
  const [entity] = meant;
  return entity && meant.length === 1 ? entity : null;
}
