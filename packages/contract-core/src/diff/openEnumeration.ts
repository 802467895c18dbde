import type { Schema } from '../model';

/**
 * Names of members that announce others: consumers have to expect values that
 * they do not know. Microsoft Graph calls it an evolvable enumeration.
 */
const sentinels: ReadonlySet<string> = new Set(['unknownfuturevalue']);

/** Whether consumers were told that the listed values are not all. */
export function isOpen({ extensible, enumeration }: Schema): boolean {
  return (
    extensible ||
    enumeration?.some(
      value =>
        typeof value === 'string' &&
        sentinels.has(value.replace(/[_-]/g, '').toLowerCase()),
    ) === true
  );
}
