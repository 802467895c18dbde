import type { ContractFormat } from '@interlock/contract-core';
import type { JsonObject } from './json';

/** A document before or after a rewrite, with the files that it refers to. */
export interface RewrittenText {
  readonly text: string;
  readonly references: readonly {
    readonly path: string;
    readonly text: string;
  }[];
}

/**
 * A change of a document that changes nothing it means. A rewrite gives null
 * where the document has nothing that it could rewrite.
 */
export type Rewrite =
  | {
      readonly name: string;
      readonly kind: 'data';
      readonly apply: (
        document: JsonObject,
        format: ContractFormat,
      ) => JsonObject | null;
    }
  | {
      readonly name: string;
      readonly kind: 'text';
      /** `document` is null for formats that are not JSON or YAML. */
      readonly apply: (
        text: string,
        document: JsonObject | null,
        format: ContractFormat,
      ) => RewrittenText | null;
    };

/** The result, or null where it is what it was. */
export function ifChanged(
  document: JsonObject,
  rewritten: JsonObject,
): JsonObject | null {
  return JSON.stringify(document) === JSON.stringify(rewritten)
    ? null
    : rewritten;
}
