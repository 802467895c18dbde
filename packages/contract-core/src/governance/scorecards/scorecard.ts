/** One target measured by one template. */
export interface Scorecard {
  readonly template: string;
  readonly target: string;
  readonly title: string;
  readonly owner: string;
  readonly systems: readonly string[];
  readonly domains: readonly string[];
  /** Highest level reached; empty where not even the first one is. */
  readonly level: string;
  /** Least level that the template asks of this target; empty where none. */
  readonly minimum: string;
  readonly reachesMinimum: boolean;
  /** Rules in the way of the next level, with how many findings; waived ones do not count. */
  readonly missing: readonly {
    readonly rule: string;
    readonly findings: number;
  }[];
  /**
   * Rules of the template that could not be judged for this target. A level that
   * needs one of them is not reached: unknown is never success.
   */
  readonly unknown: readonly string[];
}

/** How many targets of a group stand at which level. */
export interface ScorecardSummary {
  readonly template: string;
  /** `system`, `domain`, `owner`, or `all`. */
  readonly by: 'all' | 'system' | 'domain' | 'owner';
  /** Entity ref of the group; empty for `all`. */
  readonly ref: string;
  readonly targets: number;
  /** Targets per level id; the empty id stands for those below the first level. */
  readonly levels: Readonly<Record<string, number>>;
  readonly belowMinimum: number;
}
