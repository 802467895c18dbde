import type { GovernancePolicy } from './governancePolicy';
import type { GovernanceSubject } from '../governanceSubject';
import { resolveProfile } from './resolveProfile';

/** Ruleset files that one document is linted with; a later one outweighs. */
export interface RulesetSet {
  readonly contractType: 'openapi' | 'asyncapi';
  /** Paths in the repository; never empty. */
  readonly files: readonly string[];
}

/**
 * Each set of rulesets that the contracts of an estate are linted with on an ISO
 * day, once. Files that no contract needs yet come after them, with all of their
 * type: a ruleset may weigh rules that stand in another.
 */
export function rulesetSetsOf(
  policy: Pick<GovernancePolicy, 'profiles'>,
  subjects: readonly GovernanceSubject[],
  day: string,
): readonly RulesetSet[] {
  return (['openapi', 'asyncapi'] as const).flatMap(contractType => {
    const used = subjects
      .filter(
        subject =>
          subject.kind === 'api' && subject.contractType === contractType,
      )
      .map(
        subject => resolveProfile(policy, subject, day).rulesets[contractType],
      );
    const all = [
      ...new Set(
        policy.profiles.flatMap(({ rulesets }) => rulesets[contractType] ?? []),
      ),
    ];
    const isUsed = (file: string) => used.some(files => files.includes(file));
    const sets = all.every(isUsed) ? used : [...used, all];
    return [
      ...new Map(sets.map(files => [files.join('\n'), files])).values(),
    ].flatMap(files => (files.length === 0 ? [] : { contractType, files }));
  });
}
