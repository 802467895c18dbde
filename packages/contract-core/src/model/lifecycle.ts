/** What a provider announces about the future of one part of a contract. */
export interface Lifecycle {
  readonly deprecated: boolean;
  /** The date since which the part is deprecated, as written; null where none is. */
  readonly deprecatedSince: string | null;
  /** The date until which the part is promised, as written; null where none is. */
  readonly sunset: string | null;
  /** What else is announced about the deprecation, as canonical text; null for nothing. */
  readonly notice: string | null;
  /** How firm the promise is, as written: `draft`, `alpha`, `beta`, `stable`. */
  readonly stability: string | null;
}

/** A part about which nothing is announced. */
export const steadyLifecycle: Lifecycle = {
  deprecated: false,
  deprecatedSince: null,
  sunset: null,
  notice: null,
  stability: null,
};
