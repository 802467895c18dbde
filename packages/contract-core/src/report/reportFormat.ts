/** The formats that every command can answer in. */
export type ReportFormat = 'text' | 'json' | 'markdown';

export const reportFormats: readonly ReportFormat[] = [
  'text',
  'json',
  'markdown',
];

export interface RenderOptions {
  /** Colours for a terminal; only the text format looks at it. */
  readonly colours: boolean;
  /** Whether each finding says why it matters, both places, and what to do instead. */
  readonly explain?: boolean;
  /**
   * Whether each rule of a list has a page of its own beside it. Otherwise the
   * list itself has an anchor for each, which links may lead to.
   */
  readonly rulePages?: boolean;
}
