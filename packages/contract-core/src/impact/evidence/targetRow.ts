import type { MappedRow } from '../../model';
import {
  asFound,
  broken,
  longestOf,
  perhaps,
  unaffected,
  valuesInWords,
  without,
} from './rowStanding';
import type { RowStanding, TouchedRow } from './rowStanding';

/** What a finding does to a row that writes the field. */
export function standingOfTarget(touched: TouchedRow): RowStanding {
  const { aspect, field, base, revision } = touched;
  if (revision === null) {
    return base === null
      ? asFound(touched)
      : broken(`\`${field}\`, which the row writes, is gone.`);
  }
  switch (aspect) {
    case 'type':
      return afterOtherType(touched);
    case 'limit':
      return afterOtherLimit(touched);
    case 'values':
      return afterFewerValues(touched);
    case 'absence':
      return afterDemand(touched);
    case 'writability':
      return afterOtherRights(touched);
    case 'presence':
      return isRightLost(touched)
        ? afterOtherRights(touched)
        : asFound(touched);
    case 'other':
      return asFound(touched);
  }
}

/** A record that has the field still, and does not let it be written any more. */
function isRightLost({ base, revision, operation }: TouchedRow): boolean {
  const right = rightOf(operation);
  return base?.[right] === true && revision?.[right] === false;
}

/** Of creating and updating the one that the operation does counts. */
function rightOf(operation: string): 'creatable' | 'updatable' {
  const verb = operation.trim().split(' ')[0]?.toLowerCase() ?? '';
  return verb === 'update' || verb === 'put' || verb === 'patch'
    ? 'updatable'
    : 'creatable';
}

function afterOtherType(touched: TouchedRow): RowStanding {
  const { base, revision, field } = touched;
  if (!base?.types || !revision?.types) return asFound(touched);
  const lost = without(base.types, revision.types);
  return lost.length === 0
    ? unaffected(`\`${field}\` takes every type that it took before.`)
    : broken(`\`${field}\` no longer takes ${valuesInWords(lost)}.`);
}

/** A target that became shorter refuses, or cuts, what does not fit. */
function afterOtherLimit(touched: TouchedRow): RowStanding {
  const { base, revision, field, row } = touched;
  const limit = revision?.maxLength ?? null;
  if (base === null || base.maxLength === limit) return asFound(touched);
  if (limit === null || (base.maxLength !== null && limit > base.maxLength)) {
    return unaffected(`\`${field}\` takes longer texts than before.`);
  }
  const said = `\`${field}\` takes ${limit} characters now`;
  const { values, kind, otherwise } = row.conversion;
  if (values !== null && otherwise !== 'same') {
    const longest = longestOf(values);
    return longest > limit
      ? broken(`${said}, and the row writes ${longest}.`)
      : unaffected(`${said}, and the row writes at most ${longest}.`);
  }
  return kind === 'direct' || kind === 'split'
    ? fromSources(touched, limit, said)
    : perhaps(`${said}.`);
}

/** Whether what the row reads fits a limit. */
function fromSources(
  { row }: TouchedRow,
  limit: number,
  said: string,
): RowStanding {
  const longer = row.opposites.find(
    ({ maxLength }) => maxLength !== null && maxLength > limit,
  );
  if (longer !== undefined) {
    return broken(
      `${said}, and \`${longer.path}\` of ${longer.contract} may have ${longer.maxLength ?? 'more'}.`,
    );
  }
  const isBounded =
    row.opposites.length > 0 &&
    row.opposites.every(({ maxLength }) => maxLength !== null);
  return isBounded
    ? unaffected(`${said}, which the source never exceeds.`)
    : perhaps(`${said}, and how long the source is nobody says.`);
}

function afterFewerValues(touched: TouchedRow): RowStanding {
  const { base, revision, field } = touched;
  const allowed = revision?.enumeration ?? null;
  if (allowed === null) {
    return base?.enumeration
      ? unaffected(`\`${field}\` takes any value now.`)
      : asFound(touched);
  }
  if (base?.enumeration && without(base.enumeration, allowed).length === 0) {
    return unaffected(`\`${field}\` takes every value that it took before.`);
  }
  if (revision?.extensible === true) {
    return perhaps(
      `\`${field}\` lists fewer values; it takes others, which nobody may know.`,
    );
  }
  return ofWrittenValues(touched, allowed);
}

function ofWrittenValues(
  { base, field, row }: TouchedRow,
  allowed: readonly unknown[],
): RowStanding {
  const lost = without(writtenValues(row), allowed).filter(
    value =>
      !base?.enumeration || without([value], base.enumeration).length === 0,
  );
  if (lost.length > 0) {
    return broken(
      `\`${field}\` no longer takes ${valuesInWords(lost)}, which the row writes.`,
    );
  }
  return writesKnownValues(row)
    ? unaffected(`\`${field}\` takes every value that the row writes.`)
    : perhaps(
        `\`${field}\` takes fewer values, and what the row writes nobody says.`,
      );
}

/** What a row is known to write: its own values, and those that it hands on. */
function writtenValues({
  conversion,
  opposites,
}: MappedRow): readonly unknown[] {
  const { values, otherwise } = conversion;
  const handedOn =
    values === null || otherwise === 'same'
      ? opposites.flatMap(({ enumeration }) => enumeration ?? [])
      : [];
  return [...(values ?? []), ...handedOn];
}

/** Whether those are all that it writes. */
function writesKnownValues({ conversion, opposites }: MappedRow): boolean {
  const { values, kind, otherwise } = conversion;
  if (values !== null && otherwise !== 'same') return true;
  return (
    kind === 'direct' &&
    opposites.length > 0 &&
    opposites.every(
      ({ enumeration, extensible }) => enumeration !== null && !extensible,
    )
  );
}

/** A field that must be sent, or must not be null, where that was free. */
function afterDemand(touched: TouchedRow): RowStanding {
  const { base, revision, field, row } = touched;
  if (base === null || revision === null) return asFound(touched);
  const isDemanded = !base.required && revision.required;
  const refusesNull = base.nullable && !revision.nullable;
  if (!isDemanded && !refusesNull) {
    return unaffected(`\`${field}\` is asked for no more than before.`);
  }
  return valuedStanding(
    touched.row,
    `\`${field}\` must ${isDemanded ? 'be sent' : 'not be null'} now`,
    row.opposites.every(({ required, nullable }) => required && !nullable),
  );
}

/** Whether a row always has a value for a field that must have one. */
export function valuedStanding(
  { alwaysValued, mandatory, opposites }: TouchedRow['row'],
  said: string,
  sourcesAlwaysThere = opposites.every(
    ({ required, nullable }) => required && !nullable,
  ),
): RowStanding {
  if (alwaysValued)
    return unaffected(`${said}, and the row always has a value.`);
  if (opposites.length > 0 && sourcesAlwaysThere) {
    return unaffected(`${said}, and what the row reads is always there.`);
  }
  return mandatory
    ? perhaps(`${said}: a record without it is an exception.`)
    : broken(`${said}, and what the row reads may be missing.`);
}

function afterOtherRights(touched: TouchedRow): RowStanding {
  const { base, revision, field, operation } = touched;
  const right = rightOf(operation);
  if (base === null || revision === null) return asFound(touched);
  if (base[right] === revision[right]) return asFound(touched);
  return revision[right]
    ? unaffected(`\`${field}\` can be written now.`)
    : broken(`\`${field}\`, which the row writes, can no longer be written.`);
}
