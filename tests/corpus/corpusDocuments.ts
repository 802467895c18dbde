import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  compareVersions,
  defaultParseLimits,
  readDocument,
  runDiff,
} from '@interlock/contract-core';
import type { ContractFormat } from '@interlock/contract-core';
import { isObject } from './rewrites/json';
import type { Json, JsonObject } from './rewrites/json';

/** A contract as the rewrites take it. */
export interface CorpusDocument {
  readonly file: string;
  readonly text: string;
  readonly format: ContractFormat;
  /** Null for XML. */
  readonly data: JsonObject | null;
}

/**
 * Every contract under a folder that can be read by itself, sorted by file.
 * What the reader refuses is left out; the tests of the reader tell why.
 */
export function corpusDocuments(folder: string): readonly CorpusDocument[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      entry =>
        entry.isFile() && /\.(?:ya?ml|json|edmx|csdl|xml)$/.test(entry.name),
    )
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .flatMap(file => documentAt(folder, file));
}

function documentAt(folder: string, path: string): readonly CorpusDocument[] {
  const text = readFileSync(path, 'utf8');
  const file = relative(folder, path);
  const { base } = compareVersions({ file, text, references: [] }, null);
  if (base === null) return [];
  const { format } = base;
  const isXml = text.trimStart().replace('\uFEFF', '').startsWith('<');
  return [{ file, text, format, data: isXml ? null : dataOf(file, text) }];
}

function dataOf(file: string, text: string): JsonObject | null {
  const document = readDocument(file, text, defaultParseLimits);
  if (!document.ok) return null;
  // What was read from text is plain data.
  const data = document.root.toData() as Json;
  return isObject(data) ? data : null;
}

export { compareVersions, runDiff };
