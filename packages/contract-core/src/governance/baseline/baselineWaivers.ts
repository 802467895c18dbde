import { ruleMatches } from '../../model';
import type { Location } from '../../model';
import type { Waiver, WaiverPolicy } from '../../review';
import type { BaselineEntry, LocatedBaselineEntry } from './baseline';

/** Baseline entries in the words of waivers, and where each is written. */
export interface BaselineWaivers {
  readonly waivers: readonly Waiver[];
  readonly places: ReadonlyMap<string, Location>;
}

/**
 * Entries as waivers without an approver: the review of the merge approved them.
 * Where the policy lets nobody waive a rule, no entry does either.
 */
export function baselineWaivers(
  entries: readonly LocatedBaselineEntry[],
  policy: Pick<WaiverPolicy, 'never'>,
): BaselineWaivers {
  return {
    waivers: entries.map(entry => waiverOf(entry, policy)),
    places: new Map(
      entries.map(entry => [baselineWaiverId(entry), entry.location]),
    ),
  };
}

/** Distinct, because fingerprints are and do not repeat in a baseline. */
export function baselineWaiverId(
  entry: Pick<BaselineEntry, 'fingerprint'>,
): string {
  return `baseline-${entry.fingerprint}`;
}

/** Whether the policy lets no waiver permit the findings of a rule. */
export function isNeverWaived(
  policy: Pick<WaiverPolicy, 'never'>,
  rule: string,
): boolean {
  return (
    rule.startsWith('waiver-') ||
    policy.never.some(pattern => ruleMatches(pattern, rule))
  );
}

function waiverOf(
  entry: BaselineEntry,
  policy: Pick<WaiverPolicy, 'never'>,
): Waiver {
  return {
    id: baselineWaiverId(entry),
    source: 'baseline',
    covers: {
      rule: entry.rule,
      fingerprint: entry.fingerprint,
      most: entry.findings,
    },
    scope: { target: entry.target },
    reason: entry.reason,
    owner: entry.owner,
    requestedBy: entry.owner,
    approvers: [],
    start: entry.since,
    expiry: entry.until,
    ticket: '',
    compensatingControl: '',
    renews: null,
    renewals: 0,
    decision: isNeverWaived(policy, entry.rule) ? 'rejected' : 'approved',
    severity: 'error',
  };
}
