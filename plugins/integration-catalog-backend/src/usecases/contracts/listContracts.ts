import type { EstateContract } from '@interlock/contract-core';
import type {
  Answer,
  ContractSummary,
  ContractVersion,
  DeepReadonly,
} from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { listBreakingCounts } from '../../store/analyses';
import { countOpenByContract } from '../../store/changeRequests';
import { listVersions } from '../../store/contractVersions';
import { versionsOnTheWire } from './versionWire';

/** Every contract of the estate with its current version and figures. */
export async function listContracts(
  context: Pick<CatalogContext, 'database' | 'estate' | 'analyser'>,
): Promise<Answer<'listContracts'>> {
  const estate = await context.estate.read();
  const versions = await listVersions(context.database);
  const counts = await listBreakingCounts(
    context.database,
    context.analyser.engine,
  );
  const open = await countOpenByContract(context.database);
  return {
    contracts: estate.contracts.map(contract =>
      contractOnTheWire(
        contract,
        versionsOnTheWire(
          versions.filter(version => version.contractId === contract.id),
          counts,
        ),
        estate,
        open,
      ),
    ),
  };
}

export function contractOnTheWire(
  contract: EstateContract,
  versions: readonly DeepReadonly<ContractVersion>[],
  estate: LoadedEstate,
  open: ReadonlyMap<string, number>,
): DeepReadonly<ContractSummary> {
  const consumers = estate.declaredUses
    .filter(use => use.contractId === contract.id && use.role === 'consumes')
    .map(use => use.consumer);
  return {
    id: contract.id,
    ref: contract.ref,
    title: contract.title,
    type: contract.type,
    owner: contract.owner,
    system: contract.system,
    lifecycle: contract.lifecycle,
    file: contract.file,
    current: versions.find(version => version.current) ?? null,
    versions: versions.length,
    consumers: new Set(consumers).size,
    openChanges: open.get(contract.id) ?? 0,
  };
}
