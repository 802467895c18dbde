import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLSeq } from 'yaml';
import type {
  ComposedMapping,
  ComposedSheet,
  MappingRows,
  WrittenRow,
} from '@interlock/contract-core';

/** Rows of each mapping as the sheet's YAML writes them. */
export function rowsOfSheet(text: string): readonly MappingRows[] {
  return mappingsOf(parseDocument(text)).map(({ name, rows }) => ({
    name,
    // The sheet was read before, so a row is an object or a problem that was told.
    rows: rows.toJSON() as readonly WrittenRow[],
  }));
}

/**
 * The sheet with other rows. What says the same keeps its own words, order of
 * members and comments; of a changed row only its members change.
 */
export function sheetWithRows(text: string, composed: ComposedSheet): string {
  const changed = composed.mappings.filter(hasChanged(text));
  if (changed.length === 0) return text;
  const document = parseDocument(text);
  for (const { name, rows } of mappingsOf(document)) {
    const mapping = changed.find(candidate => candidate.name === name);
    if (!mapping) continue;
    const old = [...rows.items];
    rows.items = mapping.rows.map(({ written, former, isSame }) => {
      const node = former === null ? undefined : old[former];
      if (isSame && node !== undefined) return node;
      return isMap(node)
        ? withMembers(document, node, written)
        : document.createNode(written);
    });
  }
  return document.toString({ lineWidth: 0 });
}

function hasChanged(text: string) {
  const lengths = new Map(
    rowsOfSheet(text).map(({ name, rows }) => [name, rows.length]),
  );
  return ({ name, rows }: ComposedMapping): boolean =>
    rows.length !== lengths.get(name) ||
    rows.some(({ isSame, former }, at) => !isSame || former !== at);
}

function withMembers(
  document: Document,
  node: unknown,
  written: WrittenRow,
): unknown {
  if (!isMap(node)) return document.createNode(written);
  for (const { key } of [...node.items]) {
    if (!(String(key) in written)) node.delete(key);
  }
  for (const [name, value] of Object.entries(written)) {
    const before: unknown = node.toJSON();
    const old = (before as WrittenRow)[name];
    if (JSON.stringify(old) !== JSON.stringify(value)) {
      node.set(name, document.createNode(value));
    }
  }
  return node;
}

interface MappingNode {
  readonly name: string;
  readonly rows: YAMLSeq;
}

function mappingsOf(document: Document): readonly MappingNode[] {
  const mappings: unknown = document.get('mappings');
  if (!isSeq(mappings)) return [];
  return mappings.items.flatMap(mapping => {
    if (!isMap(mapping)) return [];
    const rows: unknown = mapping.get('rows');
    return isSeq(rows) ? [{ name: String(mapping.get('name')), rows }] : [];
  });
}
