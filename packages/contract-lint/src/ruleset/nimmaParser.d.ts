/** Spectral's JSONPath parser ships this entry without types. */
declare module 'nimma/parser' {
  export interface PathNode {
    readonly type: string;
    readonly value?: unknown;
  }
  /** Throws a SyntaxError for what is not a JSONPath of Spectral's dialect. */
  export function parse(expression: string): readonly PathNode[];
}
