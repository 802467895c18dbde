import type { Finding } from '../model';
import type { SubjectUnderReview, ReviewInput } from './reviewInput';
import { applyWaivers } from './waivers';
import type { AppliedWaivers, WaivableFinding, Waiver } from './waivers';

/** A breaking finding in the words of waivers. */
export interface WaivableChange extends WaivableFinding {
  readonly finding: Finding;
}

/** What waivers permit of a subject's change. */
export function waiveChanges(
  subject: SubjectUnderReview,
  blocking: readonly Finding[],
  input: Pick<ReviewInput, 'waivers' | 'day'>,
): AppliedWaivers<WaivableChange> {
  return applyWaivers(
    blocking.map(finding => waivableChange(subject, finding)),
    // What stands in a baseline was there before the change, which no entry means.
    input.waivers.filter(({ source }) => source !== 'baseline'),
    { day: input.day },
  );
}

function waivableChange(
  subject: SubjectUnderReview,
  finding: Finding,
): WaivableChange {
  return {
    finding,
    ruleId: finding.ruleId,
    fingerprint: finding.fingerprint,
    target: subject.ref,
    targetId: subject.id,
    formerTargets: subject.formerRefs,
    operations: [
      finding.operation,
      ...finding.sites.map(site => site.operation),
    ].filter(operation => operation !== ''),
    consumers: subject.consumers
      .filter(consumer => consumer.fingerprints.includes(finding.fingerprint))
      .map(consumer => consumer.consumer),
  };
}

/** What waivers permit of the governance findings about a subject's change. */
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
