/** How long waivers may last and who may approve them. */
export interface WaiverPolicy {
  /** Longest term in days, by the severity of what is permitted. */
  readonly longestDays: Readonly<Record<'error' | 'warn' | 'info', number>>;
  /** Renewals after which nobody can approve another one. */
  readonly mostRenewals: number;
  /** Entity refs of groups; `target-owner` stands for the owner of the target. */
  readonly approvers: readonly string[];
  /** Rules that no waiver permits; `*` stands for any characters. */
  readonly never: readonly string[];
  /** Rules whose waiver must name a ticket and a compensating control. */
  readonly controlRequired: readonly string[];
}
