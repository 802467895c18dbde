import type { Change, ChangeSite } from '../diff';
import { findField, type FoundField } from '../fields';
import { operationIdentity } from '../model';
import type { Contract, FieldHits, FieldUse, UsedField } from '../model';
import { ruleFor } from './ruleCatalogue';

/** A change with the fingerprint of what was found about it. */
export interface ChangeFound {
  readonly change: Change;
  readonly fingerprint: string;
}

interface SearchedField {
  readonly used: UsedField;
  readonly identity: string;
  readonly found: readonly FoundField[];
}

/**
 * Which of the fields that somebody declares to use a change touches. Told from
 * all sites of the change, of which a finding lists a few. What is about no value
 * of a body, record or message is left out: it hits whoever uses the operation.
 */
export function fieldHits(
  changes: readonly ChangeFound[],
  base: Contract,
  revision: Contract,
  uses: readonly FieldUse[],
): FieldHits {
  const fields = uses.flatMap(use => searchFields(use, base, revision));
  const touched: Record<string, readonly UsedField[]> = {};
  for (const [fingerprint, together] of byFingerprint(changes)) {
    if (!together.every(isAboutFields)) continue;
    touched[fingerprint] = fields
      .filter(field =>
        together.some(change =>
          change.sites.some(site => touches(change, site, field)),
        ),
      )
      .map(({ used }) => used);
  }
  return {
    found: fields
      .filter(({ found }) => found.length > 0)
      .map(({ used }) => used),
    touched,
  };
}

/** Changes that one finding tells. */
function byFingerprint(
  found: readonly ChangeFound[],
): ReadonlyMap<string, readonly Change[]> {
  const together = new Map<string, Change[]>();
  for (const { change, fingerprint } of found) {
    const known = together.get(fingerprint) ?? [];
    together.set(fingerprint, [...known, change]);
  }
  return together;
}

/** A field that is new in the revision is looked for there. */
function searchFields(
  { operation, fields }: FieldUse,
  base: Contract,
  revision: Contract,
): readonly SearchedField[] {
  const identity = operationIdentity(operation);
  const search = (contract: Contract, field: string) =>
    contract.operations
      .filter(({ name }) => operationIdentity(name) === identity)
      .flatMap(known => findField(contract, known, field));
  return [...new Set(fields)].map(field => {
    const before = search(base, field);
    return {
      used: { operation, field },
      identity,
      found: before.length > 0 ? before : search(revision, field),
    };
  });
}

/** Whether a change hits those alone who use what it is about. */
function isAboutFields({ kind, direction, sites }: Change): boolean {
  const demandsMore =
    ruleFor(kind).property === 'demanded' && direction === 'request';
  return !demandsMore && sites.every(isInValue);
}

/** Values of parameters and headers have slots of their own, and no fields. */
function isInValue({ value, slot }: ChangeSite): boolean {
  return (
    value !== undefined &&
    !/^(?:path|query|header|cookie|querystring)\b/u.test(slot) &&
    !/ header /u.test(slot)
  );
}

function touches(
  change: Change,
  site: ChangeSite,
  { identity, found }: SearchedField,
): boolean {
  if (operationIdentity(site.operation) !== identity) return false;
  const named =
    ruleFor(change.kind).property === undefined ? [] : [change.subject];
  const place = [...namesOf(site.path), ...named];
  return found.some(
    field =>
      field.direction === site.direction &&
      (isOnOneWay(place, field.names) || isHeldBy(site, field, named)),
  );
}

/** Whether one lies in the other: an edit of the whole reaches its parts. */
function isOnOneWay(
  place: readonly string[],
  field: readonly string[],
): boolean {
  const common = Math.min(place.length, field.length);
  return place.slice(0, common).every((name, at) => name === field[at]);
}

/** Sites are bounded where schemas contain themselves; the schema itself is known. */
function isHeldBy(
  { value }: ChangeSite,
  { schemas, names }: FoundField,
  named: readonly string[],
): boolean {
  const here = [...(value?.baseHere ?? []), ...(value?.revisionHere ?? [])];
  return (
    here.some(use => schemas.has(use.schema)) &&
    named.every(name => names.includes(name))
  );
}

/** The properties of a site's path, without elements, maps and branches. */
function namesOf(path: string): readonly string[] {
  return path
    .split('/')
    .filter(
      step =>
        step !== '' && step !== '[]' && step !== '{}' && !step.startsWith('|'),
    )
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
