import { resolveContract } from '../estate';
import type { Estate } from '../estate';
import type { Contract, ContractId } from '../model';
import type { AttributeBinding } from '../ownership';
import type { KnownContract, MappingGround } from './resolvedSheet';

/** Reads the contract at a path; see `contractReader` of the estate. */
export type ReadContract = (
  file: string,
) =>
  | { readonly kind: 'known'; readonly contract: Contract }
  | { readonly kind: 'unreadable' | 'unknown' };

/** Attributes that are tied to fields, by the contract whose fields they are. */
export type BindingsByContract = ReadonlyMap<
  ContractId,
  readonly AttributeBinding[]
>;

const noBindings: readonly AttributeBinding[] = [];

/** What sheets of an estate are resolved against; each contract is read when it is asked for. */
export function mappingGround(
  estate: Pick<Estate, 'integrations' | 'dataObjects' | 'contracts'>,
  readContract: ReadContract,
  bindings: BindingsByContract = new Map(),
): MappingGround {
  const known = new Map<string, KnownContract | null>();
  const find = (ref: string): KnownContract | null => {
    const named = resolveContract(estate.contracts, { ref });
    if (named === null) return null;
    const read = readContract(named.file);
    return {
      id: named.id,
      ref: named.ref,
      system: named.system,
      contract: read.kind === 'known' ? read.contract : null,
      bindings: bindings.get(named.id) ?? noBindings,
    };
  };
  return {
    integrations: new Map(estate.integrations.map(each => [each.ref, each])),
    dataObjects: new Map(estate.dataObjects.map(each => [each.ref, each])),
    contract: ref => {
      const contract = known.has(ref) ? (known.get(ref) ?? null) : find(ref);
      known.set(ref, contract);
      return contract;
    },
  };
}
