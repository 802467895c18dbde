/** What a comparison depends on beside the two versions. */
export interface ComparisonOptions {
  /**
   * The day by which announced dates are judged, as an ISO 8601 date. Without
   * it no date is judged, and what depends on one is undecided.
   */
  readonly now?: string | null;
}
