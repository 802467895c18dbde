import { NotFoundError } from '@backstage/errors';
import {
  resolveContract,
  type ContractId,
  type EstateContract,
} from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { findByFormerName } from '../../store/contractNames';
import {
  findIdByLastRef,
  findVersion,
  type StoredVersion,
} from '../../store/contractVersions';

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
  const contract = resolveContract(estate.contracts, { ref });
  if (!contract) {
    throw new NotFoundError(
      `There is no contract ${ref}; a contract is an API entity with the annotation interlock.dev/contract.`,
    );
  }
  return contract;
}

/**
 * The id under which a contract is kept, by its ref or id of now or before. A
 * name that nobody knows is its own id: nothing is kept under it.
 */
export async function contractIdOf(
  context: Pick<CatalogContext, 'database'>,
  estate: Pick<LoadedEstate, 'contracts'>,
  name: string,
): Promise<ContractId> {
  const ref = name.toLowerCase();
  return (
    estate.contracts.find(({ id }) => id === name)?.id ??
    resolveContract(estate.contracts, { ref })?.id ??
    (await findByFormerName(context.database, ref)) ??
    (await findIdByLastRef(context.database, ref)) ??
    name
  );
}

export async function requireVersion(
  context: Pick<CatalogContext, 'database' | 'estate'>,
  name: ContractName,
  digest: string,
): Promise<StoredVersion> {
  const ref = contractRefOf(name);
  const id = await contractIdOf(context, await context.estate.read(), ref);
  const version = await findVersion(context.database, id, digest);
  if (!version) {
    throw new NotFoundError(
      `The portal has never ingested version ${digest} of ${ref}; see the versions of the contract.`,
    );
  }
  return version;
}
