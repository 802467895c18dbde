import picomatch from 'picomatch/posix';
import type { ProjectConfiguration } from './projectConfiguration';

/**
 * Whether a new diagnostic of severity error blocks a change of this contract:
 * as the first profile that matches says, and yes where none matches.
 */
export function newLintErrorsBlock(
  project: Pick<ProjectConfiguration, 'lint'>,
  contractFile: string,
): boolean {
  const profile = project.lint.profiles.find(candidate =>
    picomatch.isMatch(contractFile, candidate.contracts, { dot: true }),
  );
  return profile?.failOn !== 'none';
}

/** Ruleset file for a contract of this `spec.type`; null where there is none. */
export function rulesetFileFor(
  project: Pick<ProjectConfiguration, 'lint'>,
  contractType: string,
): string | null {
  return Object.hasOwn(project.lint.rulesets, contractType)
    ? (project.lint.rulesets[contractType] ?? null)
    : null;
}
