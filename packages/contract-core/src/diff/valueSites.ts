import type { Change, ValueSite } from './change';

/** Where a payload could show a change, each once; none for structural ones. */
export function valueSitesOf({ sites }: Change): readonly ValueSite[] {
  return [...new Set(sites.flatMap(({ value }) => value ?? []))];
}
