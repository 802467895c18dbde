import type { Location } from '../../model';

/**
 * A finding that was there when an estate was adopted. Kept in git beside the
 * governance policy, so that the review of a merge is what approves it.
 */
export interface BaselineEntry {
  readonly rule: string;
  /** Entity ref. */
  readonly target: string;
  readonly fingerprint: string;
  /** How many findings share the fingerprint; more than these are new. */
  readonly findings: number;
  readonly reason: string;
  /** Entity ref of who sees to it that the finding goes away. */
  readonly owner: string;
  /** ISO day on which it was adopted. */
  readonly since: string;
  /** ISO day after which it counts. */
  readonly until: string;
}

export interface LocatedBaselineEntry extends BaselineEntry {
  readonly location: Location;
}

/** Most days that an entry may last: a year, leap years included. */
export const longestBaselineDays = 366;

/** Where the baseline stands: beside the governance policy. */
export function baselineFileFor(governanceFile: string): string {
  const folder = governanceFile.slice(0, governanceFile.lastIndexOf('/') + 1);
  return `${folder}baseline.yaml`;
}
