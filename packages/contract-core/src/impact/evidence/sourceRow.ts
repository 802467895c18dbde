import type { OppositeField } from '../../model';
import {
  asFound,
  broken,
  perhaps,
  unaffected,
  valuesInWords,
  without,
} from './rowStanding';
import type { RowStanding, TouchedRow } from './rowStanding';

/** What a finding does to a row that reads the field. */
export function standingOfSource(touched: TouchedRow): RowStanding {
  const { aspect, field, base, revision } = touched;
  if (revision === null) {
    return base === null
      ? asFound(touched)
      : broken(`\`${field}\`, which the row reads, is gone.`);
  }
  switch (aspect) {
    case 'type':
      return afterOtherType(touched);
    case 'limit':
      return afterOtherLimit(touched);
    case 'values':
      return afterOtherValues(touched);
    case 'absence':
      return afterMoreAbsence(touched);
    case 'writability':
      return unaffected('The row reads the field and does not write it.');
    case 'presence':
    case 'other':
      return asFound(touched);
  }
}

function afterOtherType(touched: TouchedRow): RowStanding {
  const { base, revision, field } = touched;
  if (!base?.types || !revision?.types) return asFound(touched);
  const others = without(revision.types, base.types);
  return others.length === 0
    ? unaffected(`\`${field}\` has no type that it did not have before.`)
    : broken(
        `\`${field}\` may be ${valuesInWords(others)} now, which the row does not know.`,
      );
}

/** Longer texts overflow a target that is shorter. */
function afterOtherLimit(touched: TouchedRow): RowStanding {
  const { base, revision, field } = touched;
  const longest = revision?.maxLength ?? null;
  if (base === null || base.maxLength === longest) return asFound(touched);
  if (
    base.maxLength === null ||
    (longest !== null && longest < base.maxLength)
  ) {
    return unaffected(`\`${field}\` is not longer than before.`);
  }
  return afterLonger(touched, longest);
}

function afterLonger(touched: TouchedRow, longest: number | null): RowStanding {
  const { row, field } = touched;
  const { kind } = row.conversion;
  if (kind === 'value-map') {
    return unaffected(
      'The row hands on what its value map says, not the text.',
    );
  }
  if (kind !== 'direct' && kind !== 'concat' && kind !== 'split') {
    return asFound(touched);
  }
  if (row.opposites.length === 0) {
    return unknown('How much the target takes is not known.');
  }
  const small = row.opposites.find(
    ({ maxLength }) =>
      maxLength !== null && (longest === null || maxLength < longest),
  );
  const may = `\`${field}\` may have ${longest ?? 'any number of'} characters`;
  if (small !== undefined) return broken(`${may}, ${takes(small)}.`);
  return kind === 'concat' &&
    row.opposites.some(({ maxLength }) => maxLength !== null)
    ? perhaps(`${may}, and the row adds other texts to it.`)
    : unaffected(`${may}, which the target takes.`);
}

function takes({ contract, path, maxLength }: OppositeField): string {
  return `\`${path}\` of ${contract} takes ${maxLength ?? 'any number'}`;
}

function unknown(reason: string): RowStanding {
  return { status: 'unknown', reason };
}

/** New values need an entry in the value map, or a target that takes them. */
function afterOtherValues(touched: TouchedRow): RowStanding {
  const { base, revision, field, row } = touched;
  if (!base?.enumeration || !revision?.enumeration) {
    return afterOpenValues(touched);
  }
  const added = without(revision.enumeration, base.enumeration);
  if (added.length === 0) {
    return unaffected(`\`${field}\` has no new value.`);
  }
  const { kind, values, otherwise } = row.conversion;
  if (kind === 'value-map' && values !== null) {
    const missing = without(added, values);
    if (missing.length === 0) {
      return unaffected('The value map knows the new values.');
    }
    const said = `The value map has no entry for ${valuesInWords(missing)}`;
    if (otherwise === 'exception') {
      return broken(`${said}: such a record is an exception.`);
    }
    return perhaps(
      otherwise === 'nothing'
        ? `${said}: nothing is handed on for it.`
        : `${said}: it is handed on as it is.`,
    );
  }
  if (kind !== 'direct') return asFound(touched);
  return ofTargets(touched, added);
}

/** Whether every target takes new values that the row hands on as they are. */
function ofTargets(
  { field, row }: TouchedRow,
  added: readonly unknown[],
): RowStanding {
  if (row.opposites.length === 0) {
    return unknown('Which values the target takes is not known.');
  }
  const refusing = row.opposites.find(
    ({ enumeration, extensible }) =>
      enumeration !== null &&
      !extensible &&
      without(added, enumeration).length > 0,
  );
  return refusing === undefined
    ? unaffected(`The target takes any value of \`${field}\`.`)
    : broken(
        `\`${field}\` may be ${valuesInWords(added)}, which \`${refusing.path}\` of ${refusing.contract} does not take.`,
      );
}

/** A list that opens, closes, or is none of the contract's own. */
function afterOpenValues(touched: TouchedRow): RowStanding {
  const { row, base, revision, field } = touched;
  if (base !== null && base.enumeration === null && revision?.enumeration) {
    return unaffected(`\`${field}\` has fewer values than before.`);
  }
  const listed =
    row.conversion.kind === 'value-map' ||
    row.opposites.some(({ enumeration }) => enumeration !== null);
  if (listed || row.opposites.length === 0) {
    return perhaps(`\`${field}\` may have values that the row does not know.`);
  }
  return row.conversion.kind === 'direct'
    ? unaffected(`The target takes any value of \`${field}\`.`)
    : asFound(touched);
}

/** A value that may be missing or null where it was always there. */
function afterMoreAbsence(touched: TouchedRow): RowStanding {
  const { base, revision, field, row } = touched;
  if (base === null || revision === null) return asFound(touched);
  const mayBeNull = !base.nullable && revision.nullable;
  const mayBeMissing = base.required && !revision.required;
  if (!mayBeNull && !mayBeMissing) {
    return unaffected(`\`${field}\` is not absent more often than before.`);
  }
  if (row.alwaysValued) {
    return unaffected('The row has a default for a value that is missing.');
  }
  const said = `\`${field}\` may be ${mayBeNull ? 'null' : 'missing'} now`;
  const needing = row.opposites.find(({ required }) => required);
  if (needing !== undefined) {
    return broken(
      `${said}, and \`${needing.path}\` of ${needing.contract} is required.`,
    );
  }
  if (row.mandatory) return perhaps(`${said}: such a record is an exception.`);
  if (row.opposites.length === 0) return unknown(`${said}.`);
  return row.opposites.some(({ nullable }) => !nullable) && mayBeNull
    ? perhaps(`${said}, and the target takes no null.`)
    : unaffected(`${said}, which the target takes.`);
}
