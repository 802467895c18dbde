import type { MappedValue } from './mappingSheet';

/** Whether a value is one that a sheet can write down. */
export function isMappedValue(value: unknown): value is MappedValue {
  return (
    value === null || ['string', 'number', 'boolean'].includes(typeof value)
  );
}
