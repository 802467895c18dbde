import type { Finding } from '../model';
import type { ContractUnderReview, ReviewInput } from './reviewInput';
import { applyWaivers } from './waivers';
import type { AppliedWaivers, WaivableFinding, Waiver } from './waivers';

/** A breaking finding in the words of waivers. */
export interface WaivableChange extends WaivableFinding {
  readonly finding: Finding;
}

/** What waivers permit of a contract's change. */
export function waiveChanges(
  contract: ContractUnderReview,
  blocking: readonly Finding[],
  input: Pick<ReviewInput, 'waivers' | 'day'>,
): AppliedWaivers<WaivableChange> {
  return applyWaivers(
    blocking.map(finding => waivableChange(contract, finding)),
    input.waivers,
    { day: input.day },
  );
}

function waivableChange(
  contract: ContractUnderReview,
  finding: Finding,
): WaivableChange {
  return {
    finding,
    ruleId: finding.ruleId,
    fingerprint: finding.fingerprint,
    target: contract.ref,
    operations: [
      finding.operation,
      ...finding.sites.map(site => site.operation),
    ].filter(operation => operation !== ''),
    consumers: contract.consumers
      .filter(consumer => consumer.fingerprints.includes(finding.fingerprint))
      .map(consumer => consumer.consumer),
  };
}

/** What waivers permit of the governance findings about a contract's change. */
export function waiveGovernance<F extends WaivableFinding>(
  findings: readonly F[],
  input: Pick<ReviewInput, 'waivers' | 'day'>,
): AppliedWaivers<F> {
  return applyWaivers(findings, input.waivers, { day: input.day });
}

/** Expired waivers whose findings still stand, with how many. */
export function expiredOver<F extends WaivableFinding>(
  applied: AppliedWaivers<F>,
  stands: (finding: F) => boolean,
): readonly { readonly waiver: Waiver; readonly findings: number }[] {
  return applied.uses
    .map(({ waiver, counting }) => ({
      waiver,
      findings: counting.filter(stands).length,
    }))
    .filter(({ findings }) => findings > 0);
}
