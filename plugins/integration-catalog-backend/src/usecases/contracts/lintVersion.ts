import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import { sourceOfContract } from '../../estate/estateReader';
import {
  requireContract,
  requireVersion,
  type ContractName,
} from './findContract';

/** What the rules of the contract's own source say about a version of it. */
export async function lintVersion(
  context: Pick<CatalogContext, 'database' | 'estate' | 'analyses'>,
  name: ContractName,
  digest: string,
): Promise<Answer<'lintVersion'>> {
  const estate = await context.estate.read();
  const contract = requireContract(estate, name);
  const version = await requireVersion(context, name, digest);
  const ruleset =
    sourceOfContract(estate, contract.ref)?.rulesetFor(contract) ?? null;
  if (ruleset === null) {
    return { digest, ruleset: '', diagnostics: [], problems: [] };
  }
  const { diagnostics, problems } = await context.analyses.lintVersion(
    version,
    ruleset,
  );
  return { digest, ruleset: ruleset.file, diagnostics, problems };
}
