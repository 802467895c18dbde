/** Ordered levels; each demands everything of the ones before it. */
export interface ScorecardTemplate {
  readonly id: string;
  /** For example "Integration readiness". */
  readonly title: string;
  readonly reason: string;
  /** Kinds of entity in lower case that get a card: integration, api. */
  readonly kinds: readonly string[];
  /** Only subjects with one of these flags, where it is written. */
  readonly flags?: readonly string[];
  readonly levels: readonly ScorecardLevel[];
  /** The first entry whose filter holds names the least level for a target. */
  readonly minimum: readonly ScorecardMinimum[];
}

export interface ScorecardLevel {
  /** `bronze`, `silver`, `gold`, in the order of the template. */
  readonly id: string;
  readonly title: string;
  /** Rules without a standing finding; `*` stands for any characters. */
  readonly rules: readonly string[];
}

export interface ScorecardMinimum {
  readonly criticalities?: readonly string[];
  readonly flags?: readonly string[];
  readonly level: string;
}
