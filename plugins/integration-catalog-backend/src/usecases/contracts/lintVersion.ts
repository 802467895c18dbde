import { weighDiagnostics } from '@interlock/contract-core';
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
  context: Pick<CatalogContext, 'database' | 'estate' | 'analyses' | 'now'>,
  name: ContractName,
  digest: string,
): Promise<Answer<'lintVersion'>> {
  const estate = await context.estate.read();
  const contract = requireContract(estate, name);
  const version = await requireVersion(context, name, digest);
  const source = sourceOfContract(estate, contract.id);
  const profile = source?.profileFor(
    contract,
    context.now().toISOString().slice(0, 10),
  );
  const ruleset = profile && source?.rulesetsFor(profile, contract.type);
  if (!profile || !ruleset) {
    return {
      digest,
      ruleset: '',
      rulesets: [],
      profiles: profile?.applied ?? [],
      diagnostics: [],
      problems: [],
    };
  }
  const outcome = await context.analyses.lintVersion(version, ruleset);
  const rulesets = ruleset.files.map(({ path }) => path);
  return {
    digest,
    ruleset: rulesets[0] ?? '',
    rulesets,
    profiles: profile.applied,
    diagnostics: weighDiagnostics(outcome.diagnostics, contract, profile),
    problems: outcome.problems,
  };
}
