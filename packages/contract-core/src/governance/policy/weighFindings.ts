import type { GovernanceFinding, RuleFinding } from '../governanceFinding';
import type { GovernanceSubject } from '../governanceSubject';
import type { GovernancePolicy } from './governancePolicy';
import { subjectOfRef } from './governanceSubjects';
import { levelOf, resolveProfile } from './resolveProfile';
import type { ResolvedProfile } from './resolveProfile';

export interface WeighingTerms {
  /** Null where the project has no policy: rules then keep their own severities. */
  readonly policy: Pick<GovernancePolicy, 'profiles'> | null;
  readonly subjects: readonly GovernanceSubject[];
  /** ISO day. */
  readonly day: string;
}

/**
 * Findings by the levels of the profiles that match their targets, in the order
 * given; those of rules that are off are left out. No waiver has been applied.
 */
export function weighFindings(
  findings: readonly RuleFinding[],
  { policy, subjects, day }: WeighingTerms,
): readonly GovernanceFinding[] {
  const subjectOf = new Map(subjects.map(subject => [subject.ref, subject]));
  const profiles = new Map<string, ResolvedProfile>();
  const profileOf = (target: string) => {
    const present =
      profiles.get(target) ??
      resolveProfile(
        policy,
        subjectOf.get(target) ?? subjectOfRef(target),
        day,
      );
    profiles.set(target, present);
    return present;
  };
  return findings.flatMap(finding => {
    const { severity, level } = levelOf(
      profileOf(finding.target),
      finding.ruleId,
      finding.severity,
    );
    return severity === 'off'
      ? []
      : [{ ...finding, severity, level, waiver: null }];
  });
}
