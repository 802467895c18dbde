import type { Problem } from '../model';
import type { GovernanceFinding } from './governanceFinding';
import type { Scorecard, ScorecardSummary } from './scorecards/scorecard';
import type { Waiver, WaiverState } from '../review';

/** What governance says about a whole estate on one day. */
export interface GovernanceReport {
  /** ISO day that expiry and dates were judged by. */
  readonly day: string;
  /** Every finding, waived ones included; ordered by target, rule and place. */
  readonly findings: readonly GovernanceFinding[];
  readonly waivers: readonly (Waiver & {
    readonly state: WaiverState;
    /** Findings that it permits now. */
    readonly permits: number;
  })[];
  readonly scorecards: readonly Scorecard[];
  readonly summaries: readonly ScorecardSummary[];
  /** Contracts that could not be linted, and files that could not be read. */
  readonly problems: readonly Problem[];
}
