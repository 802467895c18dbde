import {
  countFindings,
  evidenceOfChange,
  usedFieldsOf,
} from '@interlock/contract-core';
import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import { requireVersion, type ContractName } from './findContract';

/** What differs between two ingested versions of a contract, and who is hit. */
export async function getDifference(
  context: Pick<
    CatalogContext,
    'database' | 'estate' | 'analyses' | 'mappings'
  >,
  name: ContractName,
  digests: { readonly base: string; readonly revision: string },
): Promise<Answer<'getDifference'>> {
  const base = await requireVersion(context, name, digests.base);
  const revision = await requireVersion(context, name, digests.revision);
  const estate = await context.estate.read();
  const known = estate.contracts.find(({ ref }) => ref === revision.contract);
  const mappingUses = await context.mappings.read(estate, [
    revision.contractId,
  ]);
  const comparison = await context.analyses.compareVersions(
    base,
    revision,
    known?.perspective,
    usedFieldsOf(revision.contractId, estate.declaredUses, mappingUses),
  );
  return {
    base: comparison.base,
    revision: comparison.revision,
    findings: comparison.findings,
    problems: comparison.problems,
    summary: countFindings(comparison.findings),
    evidence: evidenceOfChange(
      {
        contract: { id: revision.contractId, ref: revision.contract },
        findings: comparison.findings,
        fieldHits: comparison.fieldHits,
        judged: true,
      },
      { declaredUses: estate.declaredUses, mappingUses },
    ),
  };
}
