import type { RuleFinding, Severity } from '../model';

export type { RuleFinding };

/** Where a severity comes from, for people who wonder about it. */
export interface AppliedLevel {
  /** What the rule says by itself. */
  readonly ruleSeverity: Severity;
  /** Id of the profile that decided; empty where the rule's own severity holds. */
  readonly profile: string;
  /** Why, by the profile; empty where the rule's own severity holds. */
  readonly reason: string;
  /** ISO day from which it is an error; null where no day is set. */
  readonly blockFrom: string | null;
}

/** How a waiver permits a finding. */
export interface FindingWaiver {
  readonly id: string;
  /** ISO day after which the finding counts again. */
  readonly expiry: string;
}

/** A finding as everybody sees it: weighed by profiles, permitted by waivers. */
export interface GovernanceFinding extends RuleFinding {
  readonly level: AppliedLevel;
  /** The waiver that permits it now; such a finding stays visible and never blocks. */
  readonly waiver: FindingWaiver | null;
}
