import type { EstateContract } from '@interlock/contract-core';
import { CommandFailure } from '../commandFailure';

/** One contract as both sides have it; a side that does not is absent. */
export interface ContractPair {
  readonly before: EstateContract | undefined;
  readonly after: EstateContract | undefined;
}

/**
 * Which contract of one side is which of the other: by id, which stays when the
 * entity is renamed (design decision 3). What is left is paired by ref, because
 * an entity that gains its id, or loses it, is still the same contract.
 */
export function pairContracts(
  base: readonly EstateContract[],
  revision: readonly EstateContract[],
): readonly ContractPair[] {
  refuseSharedIds(base);
  refuseSharedIds(revision);
  const ids = new Map(revision.map(contract => [contract.id, contract]));
  const pairs = new Map<EstateContract, EstateContract>();
  for (const before of base) {
    const after = ids.get(before.id);
    if (after) pairs.set(before, after);
  }
  const taken = new Set(pairs.values());
  const refs = new Map(
    revision
      .filter(contract => !taken.has(contract))
      .map(contract => [contract.ref, contract]),
  );
  for (const before of base) {
    const after = pairs.has(before) ? undefined : refs.get(before.ref);
    // Two ids of their own are two contracts, whatever their entities are called.
    if (after && (before.id === before.ref || after.id === after.ref)) {
      pairs.set(before, after);
      taken.add(after);
    }
  }
  return [
    ...base.map(before => ({ before, after: pairs.get(before) })),
    ...revision
      .filter(contract => !taken.has(contract))
      .map(after => ({ before: undefined, after })),
  ];
}

/** With one id for two contracts nobody can say which of them changed. */
function refuseSharedIds(contracts: readonly EstateContract[]): void {
  const refs = new Map<string, string>();
  for (const { id, ref } of contracts) {
    const other = refs.get(id);
    if (other !== undefined && other !== ref) {
      throw CommandFailure.because(
        'usage',
        `${other} and ${ref} have one contract id, ${id}; give one of them another interlock.dev/id.`,
      );
    }
    refs.set(id, ref);
  }
}
