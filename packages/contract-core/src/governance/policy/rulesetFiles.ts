import type { GovernancePolicy } from './governancePolicy';

/** Every ruleset file that a policy names, each once, in the order of the profiles. */
export function rulesetFilesOf(
  policy: Pick<GovernancePolicy, 'profiles'>,
): readonly string[] {
  return [
    ...new Set(
      policy.profiles.flatMap(({ rulesets }) => [
        ...(rulesets.openapi ?? []),
        ...(rulesets.asyncapi ?? []),
      ]),
    ),
  ];
}
