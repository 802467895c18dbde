import type { Change } from '../diff';
import { severities } from '../model';
import type { Contract, Finding, Lifecycle, StabilityTerms } from '../model';

/**
 * Days that consumers need at least between an announcement and its date where
 * the project says nothing else: six months, a month for what is only tried out.
 */
const defaultGraceDays: ReadonlyMap<string, number> = new Map([
  ['draft', 0],
  ['alpha', 0],
  ['beta', 31],
]);

/** A level that nobody knows promises what one that is not written does. */
const stableGraceDays = 180;

export function graceDaysOf(
  { stability }: Lifecycle,
  terms: readonly StabilityTerms[],
): number {
  const level = stability?.toLowerCase() ?? 'stable';
  const said = terms.find(
    entry =>
      entry.level.toLowerCase() === level && entry.graceDays !== undefined,
  );
  return said?.graceDays ?? defaultGraceDays.get(level) ?? stableGraceDays;
}

/** An entry of the project that says how much breaks of a level weigh. */
type Grant = StabilityTerms & Required<Pick<StabilityTerms, 'breaks'>>;

/** By the identity of an operation, what the project grants its level. */
export type GrantedOperations = ReadonlyMap<string, Grant>;

/**
 * The operations of the base whose level the project grants breaks. The level
 * of the base counts: what was promised cannot be taken back by the change that
 * breaks it.
 */
export function grantedOperations(
  base: Contract,
  terms: readonly StabilityTerms[],
): GrantedOperations {
  const grants = terms.filter(
    (entry): entry is Grant => entry.breaks !== undefined,
  );
  return new Map(
    base.operations.flatMap(({ identity, lifecycle }) => {
      const level = lifecycle?.stability?.toLowerCase();
      const grant = grants.find(entry => entry.level.toLowerCase() === level);
      return grant === undefined ? [] : [[identity, grant] as const];
    }),
  );
}

/**
 * A finding all of whose places are granted weighs what the heaviest of the
 * grants says, and names it; a grant makes no finding heavier.
 */
export function asGranted(
  finding: Finding,
  change: Change,
  granted: GrantedOperations,
): Finding {
  if (granted.size === 0) return finding;
  const grants = change.sites.map(site => granted.get(site.operationIdentity));
  const known = grants.filter(grant => grant !== undefined);
  if (known.length < grants.length) return finding;
  const [heaviest] = known.sort(
    (one, other) => weightOf(one.breaks) - weightOf(other.breaks),
  );
  if (weightOf(heaviest.breaks) <= weightOf(finding.severity)) return finding;
  const levels = [...new Set(known.map(({ level }) => level))].sort();
  return {
    ...finding,
    severity: heaviest.breaks,
    message: `${finding.message} The base calls it ${levels.join(' or ')}; interlock.yaml, line ${heaviest.line}, grants that (${heaviest.reason}).`,
  };
}

/** 0 for the heaviest. */
function weightOf(severity: Finding['severity']): number {
  return severities.indexOf(severity);
}
