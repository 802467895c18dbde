/**
 * A place in a document. `pointer` is a JSON Pointer (RFC 6901) from the root
 * of the document; `line` and `column` count from 1.
 */
export interface Location {
  readonly file: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}
