import picomatch from 'picomatch/posix';
import { ruleMatches } from '../../model';
import type { Severity } from '../../model';
import type { AppliedLevel } from '../governanceFinding';
import type { GovernanceSubject } from '../governanceSubject';
import type {
  GovernancePolicy,
  LintScope,
  ProfileLevel,
} from './governancePolicy';
import type { ProfileFilter } from './profileFilter';

/** The rules that hold for one subject on one day, and which profile said so. */
export interface ResolvedProfile {
  /** ISO day by which levels with a day are judged. */
  readonly day: string;
  /** Profiles that match, in the order in which they apply. */
  readonly applied: readonly AppliedProfile[];
  readonly rulesets: {
    readonly openapi: readonly string[];
    readonly asyncapi: readonly string[];
  };
  readonly scope: LintScope;
  /** Id of the profile that set the scope; empty where the default holds. */
  readonly scopeProfile: string;
  /** In the order in which they apply: the last one that means a rule holds. */
  readonly levels: readonly (ProfileLevel & { readonly profile: string })[];
}

export interface AppliedProfile {
  readonly id: string;
  readonly reason: string;
}

/** Where no profile names a scope: only what a change brings may block it. */
export const defaultScope: LintScope = 'added';

/**
 * Joins the profiles that match a subject. Rulesets add up in order; a later
 * scope and a later level outweigh. A null policy has no rules at all.
 */
export function resolveProfile(
  policy: Pick<GovernancePolicy, 'profiles'> | null,
  subject: GovernanceSubject,
  day: string,
): ResolvedProfile {
  const profiles = (policy?.profiles ?? []).filter(profile =>
    filterHolds(profile.when, subject),
  );
  const rulesets = (type: 'openapi' | 'asyncapi') => [
    ...new Set(profiles.flatMap(profile => profile.rulesets[type] ?? [])),
  ];
  const scoping = profiles.findLast(profile => profile.scope !== null);
  return {
    day,
    applied: profiles.map(({ id, reason }) => ({ id, reason })),
    rulesets: {
      openapi: rulesets('openapi'),
      asyncapi: rulesets('asyncapi'),
    },
    scope: scoping?.scope ?? defaultScope,
    scopeProfile: scoping?.id ?? '',
    levels: profiles.flatMap(profile =>
      profile.levels.map(level => ({ ...level, profile: profile.id })),
    ),
  };
}

/** How much a rule weighs under a profile, and where that comes from. */
export function levelOf(
  profile: Pick<ResolvedProfile, 'day' | 'levels'>,
  ruleId: string,
  ruleSeverity: Severity,
): { readonly severity: Severity | 'off'; readonly level: AppliedLevel } {
  const entry = profile.levels.findLast(({ rule }) =>
    ruleMatches(rule, ruleId),
  );
  if (entry === undefined) {
    return {
      severity: ruleSeverity,
      level: { ruleSeverity, profile: '', reason: '', blockFrom: null },
    };
  }
  const blocks =
    // ISO days sort as text.
    entry.blockFrom !== undefined && entry.blockFrom <= profile.day;
  return {
    severity: blocks ? 'error' : entry.level,
    level: {
      ruleSeverity,
      profile: entry.profile,
      reason: entry.reason,
      blockFrom: entry.blockFrom ?? null,
    },
  };
}

/** Every member that is written must hold; within a member one value is enough. */
export function filterHolds(
  filter: ProfileFilter,
  subject: GovernanceSubject,
): boolean {
  return (
    (filter.contracts === undefined ||
      (subject.kind === 'api' &&
        picomatch.isMatch(subject.file, [...filter.contracts], {
          dot: true,
        }))) &&
    oneOf(filter.kinds, [subject.kind]) &&
    oneOf(filter.layers, subject.layers) &&
    oneOf(filter.dataClasses, subject.dataClasses) &&
    oneOf(filter.domains, subject.domains) &&
    oneOf(filter.criticalities, subject.criticalities) &&
    oneOf(filter.lifecycles, subject.lifecycles) &&
    oneOf(filter.flags, subject.flags)
  );
}

function oneOf(
  wanted: readonly string[] | undefined,
  present: readonly string[],
): boolean {
  return wanted === undefined || present.some(value => wanted.includes(value));
}
