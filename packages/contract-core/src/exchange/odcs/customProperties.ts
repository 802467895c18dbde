import type { OdcsCustomProperty, OdcsValue } from './odcsContract';

/** Members that say something, as the standard keeps what it has no place for. */
export function customProperties(
  members: Readonly<Record<string, OdcsValue>>,
): readonly OdcsCustomProperty[] {
  return Object.entries(members)
    .filter(([, value]) => saysSomething(value))
    .map(([property, value]) => ({ property, value }));
}

/** Of an object, the members that say something. */
export function members(
  all: Readonly<Record<string, OdcsValue>>,
): Readonly<Record<string, OdcsValue>> {
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => saysSomething(value)),
  );
}

function saysSomething(value: OdcsValue): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length > 0;
  return value !== '' && value !== false && value !== null;
}
