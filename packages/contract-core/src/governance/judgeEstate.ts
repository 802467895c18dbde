import type { ContractReader, Estate } from '../estate';
import type { ResolvedSheet } from '../mapping';
import { applyWaivers } from '../review';
import { baselineWaivers } from './baseline';
import type { LocatedBaselineEntry } from './baseline';
import { judgeCatalog } from './catalogRules';
import { companyRules } from './ownRules/ownCatalogRules';
import type { GovernanceFinding, RuleFinding } from './governanceFinding';
import type { GovernancePolicy } from './policy/governancePolicy';
import { governanceSubjects } from './policy/governanceSubjects';
import { weighFindings } from './policy/weighFindings';
import { waiverFindings } from './waiverRules/waiverFindings';

export interface EstateUnderGovernance {
  readonly estate: Estate;
  /** Null where the project names none: rules then keep their own severities. */
  readonly policy: GovernancePolicy | null;
  readonly baseline: readonly LocatedBaselineEntry[];
  /** ISO day. */
  readonly day: string;
  /** Null where only the entities are known, and no texts of contracts. */
  readonly readContract?: ContractReader | null;
  /** Null where nobody handed the mapping sheets. */
  readonly mappings?: readonly ResolvedSheet[] | null;
}

/**
 * What the rules across entities say about an estate: weighed by its profiles,
 * and permitted by its baseline as long as that lasts; an entry that has expired
 * is a finding of its own. Waivers of the portal are not known here.
 */
export function judgeEstate({
  estate,
  policy,
  baseline,
  day,
  readContract = null,
  mappings = null,
}: EstateUnderGovernance): readonly GovernanceFinding[] {
  const weigh = (found: readonly RuleFinding[]) =>
    weighFindings(found, {
      policy,
      subjects: governanceSubjects(estate),
      day,
    });
  const { waivers, places } = baselineWaivers(baseline, {
    never: policy?.waivers.never ?? [],
  });
  const found = weigh(
    judgeCatalog(estate, day, {
      readContract,
      mappings,
      ...companyRules(policy, estate),
    }),
  );
  const applied = applyWaivers(found, waivers, { day });
  // Entries of the baseline that are stale or orphaned cannot be told from here:
  // they may mean findings of contracts, which this judge does not see.
  const expired = waiverFindings(applied.uses, places).filter(
    ({ ruleId }) => ruleId === 'waiver-expired',
  );
  return [
    ...applied.findings.map(({ finding, waivers: [waiver] }) => ({
      ...finding,
      waiver: waiver ? { id: waiver.id, expiry: waiver.expiry } : null,
    })),
    ...weigh(expired),
  ];
}
