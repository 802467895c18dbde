import type { Effect, SchemaType } from '../model';

/**
 * Formats by what they accept, each list from narrow to wide. `''` is no
 * format. From the format registry of OpenAPI and JSON Schema 2020-12,
 * "Validation", section 7.3.
 */
const numberLadders: readonly (readonly string[])[] = [
  ['int8', 'int16', 'int32', 'int64', ''],
  ['float', 'double', ''],
];

/** Formats of texts that validators are expected to check. */
const textFormats: ReadonlySet<string> = new Set([
  'date',
  'date-time',
  'time',
  'duration',
  'email',
  'idn-email',
  'hostname',
  'idn-hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'iri',
  'iri-reference',
  'uuid',
  'regex',
  'json-pointer',
  'byte',
]);

/**
 * What a change of format does. A format that no registry knows says nothing
 * that could be checked, so a change of it stays undecided.
 */
export function effectOfFormats(
  from: string,
  to: string,
  baseTypes: ReadonlySet<SchemaType> | null,
  revisionTypes: ReadonlySet<SchemaType> | null,
): Effect {
  if (!canBeText(baseTypes) || !canBeText(revisionTypes)) {
    return effectOfNumberFormats(from, to);
  }
  if (to === '') return textFormats.has(from) ? 'wider' : 'none';
  if (from === '') return textFormats.has(to) ? 'narrower' : 'none';
  return textFormats.has(from) && textFormats.has(to)
    ? 'incomparable'
    : 'undecided';
}

function canBeText(types: ReadonlySet<SchemaType> | null): boolean {
  return types === null || types.has('string');
}

function effectOfNumberFormats(from: string, to: string): Effect {
  for (const ladder of numberLadders) {
    const base = ladder.indexOf(from);
    const revision = ladder.indexOf(to);
    if (base >= 0 && revision >= 0) {
      return revision < base ? 'narrower' : 'wider';
    }
  }
  return 'undecided';
}
