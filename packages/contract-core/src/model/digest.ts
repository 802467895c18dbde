import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ExactNumber } from './exactNumber';

/** SHA-256 of a text in UTF-8, as `sha256:` and 64 hexadecimal digits. */
export function digestText(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** One file of a contract version; `path` is relative to the root document's folder. */
export interface ContractDocument {
  readonly path: string;
  readonly text: string;
  /**
   * `digestText` of the text, where the shell has a faster way to it. A function,
   * so that no message from elsewhere can bring one.
   */
  readonly digest?: () => string;
}

/**
 * How the documents of a contract version are collected. To be raised where the
 * same commit may give other documents than before: a portal then reads its
 * sources once more, though nothing was committed. From 2 on, references lead to
 * any tracked file of the repository; from 3 on, mapping sheets are read as well.
 */
export const collectorVersion = 3;

/**
 * The identity of a contract version: SHA-256 over the sorted pairs of path and
 * content digest of the document and its local references (design decision 3).
 */
export function digestDocuments(
  documents: readonly ContractDocument[],
): string {
  const lines = documents
    .map(
      ({ path, text, digest }) =>
        `${path}\u0000${digest?.() ?? digestText(text)}`,
    )
    .sort();
  return digestText(lines.join('\n'));
}

/**
 * JSON with sorted object keys, so that equal values have equal text. Undefined
 * members are left out as `JSON.stringify` does.
 */
export function canonicalJson(value: unknown): string {
  if (value instanceof ExactNumber) return value.toString();
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(value) ?? 'null';
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member === undefined) continue;
    const separator = text === '' ? '' : ',';
    text += `${separator}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}
