import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import { listBreakingCounts } from '../../store/analyses';
import { countOpenByContract } from '../../store/changeRequests';
import { listVersions } from '../../store/contractVersions';
import { versionsOnTheWire } from './versionWire';
import { requireContract, type ContractName } from './findContract';
import { contractOnTheWire } from './listContracts';

/** One contract with all its versions, newest first, and who uses it. */
export async function getContract(
  context: Pick<CatalogContext, 'database' | 'estate' | 'analyser'>,
  name: ContractName,
): Promise<Answer<'getContract'>> {
  const estate = await context.estate.read();
  const contract = requireContract(estate, name);
  const versions = versionsOnTheWire(
    await listVersions(context.database, contract.id),
    await listBreakingCounts(
      context.database,
      context.analyser.engine,
      contract.id,
    ),
  );
  const open = await countOpenByContract(context.database);
  return {
    summary: contractOnTheWire(contract, versions, estate, open),
    versions,
    uses: estate.declaredUses.filter(use => use.contractId === contract.id),
  };
}
