import type { Waiver, WaiverState } from './waiver';

/** What is known about a waiver's matches when its state is asked for. */
export interface WaiverMatches {
  /** It concerns a finding that is there now. */
  readonly now: boolean;
  /** It concerned a finding at some time, now included. */
  readonly ever: boolean;
}

/** What a waiver is on a day (ISO, whole days). */
export function waiverState(
  waiver: Waiver,
  day: string,
  matches: WaiverMatches,
): WaiverState {
  if (waiver.decision === 'rejected' || waiver.decision === 'withdrawn') {
    return waiver.decision;
  }
  if (!isApproved(waiver)) return 'requested';
  if (day < waiver.start) return 'upcoming';
  if (day > waiver.expiry) return 'expired';
  if (matches.now) return 'active';
  // A baseline was taken from findings, so it matched once.
  return matches.ever || waiver.source === 'baseline' ? 'stale' : 'orphaned';
}

/** Whether it permits on this day: from `start` to the end of `expiry`. */
export function isInForce(waiver: Waiver, day: string): boolean {
  return isApproved(waiver) && waiver.start <= day && day <= waiver.expiry;
}

/** Whether it was approved and its last day has gone by. */
export function isExpired(waiver: Waiver, day: string): boolean {
  return isApproved(waiver) && day > waiver.expiry;
}

/**
 * A waiver that says `approved` and names nobody permits nothing: only the
 * review of the merge, which stands behind a baseline, leaves no name here.
 */
function isApproved({ decision, approvers, source }: Waiver): boolean {
  return (
    decision === 'approved' && (source === 'baseline' || approvers.length > 0)
  );
}
