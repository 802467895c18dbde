import type { Change, ChangeSite, ValueSite } from './change';

const known = new WeakMap<readonly ChangeSite[], readonly ValueSite[]>();

/** Where a payload could show a change, each once; none for structural ones. */
export function valueSitesOf({ sites }: Change): readonly ValueSite[] {
  let values = known.get(sites);
  if (values === undefined) {
    values = [...new Set(sites.flatMap(({ value }) => value ?? []))];
    known.set(sites, values);
  }
  return values;
}
