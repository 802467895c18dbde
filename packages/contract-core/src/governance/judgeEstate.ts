import type { ContractReader, Estate } from '../estate';
import { bindingFindings, mappingFindings } from '../mapping';
import type { ResolvedMappings } from '../mapping';
import { applyWaivers } from '../review';
import { baselineWaivers } from './baseline';
import type { LocatedBaselineEntry } from './baseline';
import { judgeCatalog, judgeCatalogWithSheets } from './catalogRules';
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
  readonly mappings?: ResolvedMappings | null;
}

/**
 * What the rules across entities and about mapping sheets say of an estate:
 * weighed by its profiles, and permitted by its baseline as long as that lasts; an
 * entry that has expired is a finding of its own. Waivers of the portal are not
 * known here.
 */
export function judgeEstate(
  input: EstateUnderGovernance,
): readonly GovernanceFinding[] {
  const { estate, policy, day, readContract = null, mappings = null } = input;
  const found = judgeCatalog(estate, day, {
    readContract,
    mappings: mappings?.sheets ?? null,
    ...companyRules(policy, estate),
  });
  return weighed([...found, ...findingsOfMappings(mappings)], input);
}

/** What the rules about mapping sheets alone say of them. */
export function judgeMappings(
  input: EstateUnderGovernance,
): readonly GovernanceFinding[] {
  return weighed(findingsOfMappings(input.mappings ?? null), input);
}

/** What the rules about mapping sheets and bindings say of all of them, before profiles and waivers. */
export function findingsOfMappings(
  mappings: ResolvedMappings | null,
): readonly RuleFinding[] {
  if (mappings === null) return [];
  const { sheets, ground, bindingFaults } = mappings;
  return [
    ...sheets.flatMap(sheet => mappingFindings(sheet, ground)),
    ...bindingFindings(bindingFaults),
  ];
}

/**
 * What all rules say that look into mapping sheets, before profiles and waivers:
 * those about the sheets, and those across the estate that need them. Together
 * with `judgeCatalog` without sheets it is all that rules say of an estate.
 */
export function judgeSheets(
  estate: Estate,
  day: string,
  mappings: ResolvedMappings,
): readonly RuleFinding[] {
  return [
    ...judgeCatalogWithSheets(estate, day, mappings.sheets),
    ...findingsOfMappings(mappings),
  ];
}

function weighed(
  found: readonly RuleFinding[],
  { estate, policy, baseline, day }: EstateUnderGovernance,
): readonly GovernanceFinding[] {
  const weigh = (findings: readonly RuleFinding[]) =>
    weighFindings(findings, {
      policy,
      subjects: governanceSubjects(estate),
      day,
    });
  const { waivers, places } = baselineWaivers(baseline, {
    never: policy?.waivers.never ?? [],
  });
  const applied = applyWaivers(weigh(found), waivers, { day });
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
