import type { Change, ChangeSite } from '../diff';
import { findField, type FoundField } from '../fields';
import { operationIdentity } from '../model';
import type {
  Contract,
  FieldAspect,
  FieldHits,
  FieldUse,
  UsedField,
} from '../model';
import { fieldAspectOf, fieldOfFeature } from './fieldAspect';
import { fieldStepsOf } from './fieldSteps';
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
  const byOperation = fieldsByOperation(fields);
  const touched: Record<string, readonly UsedField[]> = {};
  const demanded: Record<string, readonly UsedField[]> = {};
  const aspects: Record<string, FieldAspect> = {};
  for (const [fingerprint, together] of byFingerprint(changes)) {
    const [first] = together;
    if (first === undefined) continue;
    if (together.every(isDemanded)) {
      demanded[fingerprint] = inOrder(
        fields,
        usedOnce(together, byOperation, isDemandedField),
      );
    }
    if (!together.every(isAboutFields)) continue;
    touched[fingerprint] = inOrder(
      fields,
      usedOnce(together, byOperation, touches),
    );
    aspects[fingerprint] = fieldAspectOf(first.kind);
  }
  return {
    found: fields
      .filter(({ found }) => found.length > 0)
      .map(({ used }) => used),
    touched,
    aspects,
    demanded,
    steps: fieldStepsOf(Object.values(touched).flat(), base, revision),
  };
}

type FieldsByOperation = ReadonlyMap<string, readonly SearchedField[]>;

function fieldsByOperation(
  fields: readonly SearchedField[],
): FieldsByOperation {
  const known = new Map<string, SearchedField[]>();
  for (const field of fields) {
    const together = known.get(field.identity);
    if (together === undefined) known.set(field.identity, [field]);
    else together.push(field);
  }
  return known;
}

/** The used fields for which something holds at any site of the changes. */
function usedOnce(
  changes: readonly Change[],
  fields: FieldsByOperation,
  holds: (change: Change, site: ChangeSite, field: SearchedField) => boolean,
): ReadonlySet<UsedField> {
  const used = new Set<UsedField>();
  for (const change of changes) {
    for (const site of change.sites) {
      const here = fields.get(operationIdentity(site.operation)) ?? [];
      for (const field of here) {
        if (!used.has(field.used) && holds(change, site, field)) {
          used.add(field.used);
        }
      }
    }
  }
  return used;
}

/** In the order in which they were asked about. */
function inOrder(
  fields: readonly SearchedField[],
  used: ReadonlySet<UsedField>,
): readonly UsedField[] {
  return used.size === 0
    ? []
    : fields.flatMap(field => (used.has(field.used) ? [field.used] : []));
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
  { operation, direction, fields }: FieldUse,
  base: Contract,
  revision: Contract,
): readonly SearchedField[] {
  const identity = operationIdentity(operation);
  const search = (contract: Contract, field: string) =>
    contract.operations
      .filter(({ name }) => operationIdentity(name) === identity)
      .flatMap(known => findField(contract, known, field))
      .filter(
        found => direction === undefined || found.direction === direction,
      );
  return [...new Set(fields)].map(field => {
    const before = search(base, field);
    return {
      used: {
        operation,
        ...(direction === undefined ? {} : { direction }),
        field,
      },
      identity,
      found: before.length > 0 ? before : search(revision, field),
    };
  });
}

/** Whether a change asks for a property of everybody who sends, and says which. */
function isDemanded({ kind, direction, sites }: Change): boolean {
  return (
    ruleFor(kind).property === 'demanded' &&
    direction === 'request' &&
    sites.every(isInValue)
  );
}

/** Whether a change hits those alone who use what it is about. */
function isAboutFields(change: Change): boolean {
  if (fieldOfFeature(change) !== null) return true;
  const { kind, direction, sites } = change;
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
  { found }: SearchedField,
): boolean {
  const feature = fieldOfFeature(change);
  const named = namedBy(change);
  const place = [...namesOf(site.path), ...named];
  return found.some(
    field =>
      (field.direction === site.direction || site.direction === 'none') &&
      (isOnOneWay(place, field.names) ||
        (feature === null && isHeldBy(site, field, named))),
  );
}

/** The property that the subject of a change names; none where it names something else. */
function namedBy(change: Change): readonly string[] {
  const feature = fieldOfFeature(change);
  if (feature !== null) return [feature];
  return ruleFor(change.kind).property === undefined ? [] : [change.subject];
}

/** Whether the field is, or lies in, what a change asks for. */
function isDemandedField(
  change: Change,
  site: ChangeSite,
  { found }: SearchedField,
): boolean {
  const place = [...namesOf(site.path), ...namedBy(change)];
  return found.some(
    ({ direction, names }) =>
      direction === site.direction &&
      names.length >= place.length &&
      isOnOneWay(place, names),
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
