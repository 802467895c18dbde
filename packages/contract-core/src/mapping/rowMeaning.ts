import { canonicalJson } from '../model';
import type { MappingRow } from './mappingSheet';

/** Members of a row that say where it is written, not what. */
const places = new Set(['location', 'locate']);

/**
 * All that a row says, as canonical text: equal for rows that mean the same,
 * wherever and however they are written.
 */
export function rowMeaning(row: MappingRow): string {
  return canonicalJson(withoutPlaces(row));
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !places.has(name) && member !== undefined)
      .map(([name, member]) => [name, withoutPlaces(member)]),
  );
}
