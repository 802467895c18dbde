import type { Change, ChangeSite } from './change';
import { recordSlot } from './recordSlot';
import { escapeStep } from './sitePath';

/** What becomes of a property's presence, by what becomes of its null. */
const causes: Readonly<Partial<Record<Change['kind'], Change['kind']>>> = {
  'became-not-nullable': 'property-became-required',
  'became-nullable': 'property-became-optional',
};

/**
 * Metadata of records has one flag that says both that a new record needs a
 * value and that the value is never null. Where both facts come from one
 * declaration, the first is the cause, and shows wherever the second does.
 */
export function foldNullability(changes: readonly Change[]): readonly Change[] {
  const folded = new Map<Change, Change>();
  const gone = new Set<Change>();
  for (const consequence of changes) {
    const kind = causes[consequence.kind];
    if (kind === undefined || !isOfRecord(consequence)) continue;
    const cause = changes.find(
      other => other.kind === kind && isSameFlag(other, consequence),
    );
    if (cause === undefined) continue;
    gone.add(consequence);
    folded.set(cause, joined(folded.get(cause) ?? cause, consequence));
  }
  return changes
    .filter(change => !gone.has(change))
    .map(change => folded.get(change) ?? change);
}

function isSameFlag(cause: Change, consequence: Change): boolean {
  return (
    cause.direction === consequence.direction &&
    cause.base === consequence.base &&
    cause.revision === consequence.revision &&
    consequence.sites.every(site =>
      site.path.endsWith(`/${escapeStep(cause.subject)}`),
    )
  );
}

function isOfRecord({ sites }: Change): boolean {
  return sites.every(({ slot }) => slot === recordSlot);
}

/** The operation tells a site apart: one record stands in each. */
function joined(cause: Change, consequence: Change): Change {
  const told = new Set(cause.sites.map(identityOf));
  const more = consequence.sites
    .filter(site => !told.has(identityOf(site)))
    // What shows there is the consequence, which no payload of the cause does.
    .map(({ value: _, ...site }) => site);
  const consequences = [...(cause.consequences ?? []), consequence];
  return { ...cause, sites: [...cause.sites, ...more], consequences };
}

function identityOf(site: ChangeSite): string {
  return site.operationIdentity;
}
