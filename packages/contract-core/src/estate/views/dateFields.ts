import { reachValues } from '../jsonPointer';
import type { EntityDocument } from './entity';
import type { WrittenText } from './memberReader';

/** Members that hold a day, by kind, as JSON Pointers from the root of the entity. */
const dateFields: Readonly<Record<string, readonly string[]>> = {
  DataObject: [
    '/spec/attributes/*/routing/*/when/from',
    '/spec/attributes/*/routing/*/when/until',
  ],
  Integration: [
    '/spec/requires/*/goLive',
    '/spec/security/tokenExpiry',
    '/spec/migration/due',
    '/spec/review/lastSignOff',
    '/spec/review/nextDue',
  ],
  System: ['/spec/requires/*/goLive', '/spec/retires'],
};

/** Every day of an entity as it is written. */
export function writtenDates(document: EntityDocument): readonly WrittenText[] {
  const { kind } = document;
  const fields = typeof kind === 'string' ? (dateFields[kind] ?? []) : [];
  return fields.flatMap(field =>
    reachValues(document, field).flatMap(({ pointer, value }) =>
      typeof value === 'string' ? [{ pointer, text: value }] : [],
    ),
  );
}
