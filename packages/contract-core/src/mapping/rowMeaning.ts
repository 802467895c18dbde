import { canonicalJson } from '../model';
import { meaningOfRow } from './governedMeaning';
import type { MappingRow } from './mappingSheet';

/**
 * All that a row says, its id and note included, as canonical text: equal for
 * rows that say the same, wherever and however they are written.
 */
export function rowMeaning(row: MappingRow): string {
  const { id, note } = row;
  return canonicalJson({ id, note, ...meaningOfRow(row) });
}
