/**
 * What one document may cost before it is refused with `limit-exceeded`. The
 * shells choose (an HTTP server is stricter than a command); these are the
 * widest values of design decision 11.
 */
export interface ParseLimits {
  /** UTF-16 code units of one document's text. */
  readonly maxCharacters: number;
  /** Nesting of mappings and sequences, after aliases are followed. */
  readonly maxDepth: number;
  /** YAML alias nodes (`*name`) in one document. */
  readonly maxAliases: number;
  /**
   * Values in one document, where a value that an alias repeats counts once
   * per repetition: this is what stops an alias bomb.
   */
  readonly maxNodes: number;
}

export const defaultParseLimits: ParseLimits = {
  maxCharacters: 64 * 1024 * 1024,
  maxDepth: 500,
  maxAliases: 100_000,
  maxNodes: 5_000_000,
};
