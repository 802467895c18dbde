import { NotFoundError } from '@backstage/errors';
import type { EstateContract } from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { findVersion, type StoredVersion } from '../../store/contractVersions';

/** Namespace and name of the API entity, as a path of the API names them. */
export interface ContractName {
  readonly namespace: string;
  readonly name: string;
}

export function contractRefOf({ namespace, name }: ContractName): string {
  return `api:${namespace}/${name}`.toLowerCase();
}

export function requireContract(
  estate: LoadedEstate,
  name: ContractName,
): EstateContract {
  const ref = contractRefOf(name);
  const contract = estate.contracts.find(candidate => candidate.ref === ref);
  if (!contract) {
    throw new NotFoundError(
      `There is no contract ${ref}; a contract is an API entity with the annotation interlock.dev/contract.`,
    );
  }
  return contract;
}

export async function requireVersion(
  context: Pick<CatalogContext, 'database'>,
  name: ContractName,
  digest: string,
): Promise<StoredVersion> {
  const ref = contractRefOf(name);
  const version = await findVersion(context.database, ref, digest);
  if (!version) {
    throw new NotFoundError(
      `The portal has never ingested version ${digest} of ${ref}; see the versions of the contract.`,
    );
  }
  return version;
}
