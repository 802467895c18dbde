import type { RecordVerb } from '../model';
import type { SchemaChangeKind } from './change';
import type { PropertyWriteChangeKind } from './recordChangeKind';
import type { LocatedFact } from './walkSlot';

/**
 * The kind of a change of a schema, in the words of records where it shows
 * there: what cannot be sent to create a record is not creatable, whatever may
 * be sent to update it.
 */
export function writeChangeKind(
  kind: SchemaChangeKind,
  group: readonly LocatedFact[],
): SchemaChangeKind | PropertyWriteChangeKind {
  const became =
    kind === 'property-became-read-only'
      ? 'not-'
      : kind === 'property-became-not-read-only'
        ? ''
        : null;
  const verbs = new Set<RecordVerb | null>(group.map(({ slot }) => slot.verb));
  if (became === null || verbs.has(null)) return kind;
  if (!verbs.has('update')) return `property-became-${became}creatable`;
  if (!verbs.has('create')) return `property-became-${became}updatable`;
  return `property-became-${became}writable`;
}
