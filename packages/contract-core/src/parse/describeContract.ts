import type { Contract, ContractDescriptor } from '../model';

/** What a report says about one version of a contract. */
export function describeContract(contract: Contract): ContractDescriptor {
  return contract.descriptor;
}
