import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, as `sha256:` and 64 hexadecimal digits. */
export function digestText(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** One file of a contract version; `path` is relative to the root document's folder. */
export interface ContractDocument {
  readonly path: string;
  readonly text: string;
}

/**
 * The identity of a contract version: SHA-256 over the sorted pairs of path and
 * content digest of the document and its local references (design decision 3).
 */
export function digestDocuments(
  documents: readonly ContractDocument[],
): string {
  const lines = documents
    .map(document => `${document.path}\u0000${digestText(document.text)}`)
    .sort();
  return digestText(lines.join('\n'));
}

/**
 * JSON with sorted object keys, so that equal values have equal text. Undefined
 * members are left out as `JSON.stringify` does.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(value) ?? 'null';
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
