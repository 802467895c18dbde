import type { UnitScope } from '../estate';
import { ownersOnDay, routedParts } from './routedParts';
import type { OwnedAttribute } from './systemsOfRecord';

/** A value of an attribute goes from one system into another. */
export interface AttributeWrite {
  /** Ref of the system that the value comes from; empty where nobody can tell. */
  readonly from: string;
  /** Ref of the system that it goes into. */
  readonly into: string;
  /** Units of the company that the write is about; a list that is empty: all of them. */
  readonly scope: UnitScope;
}

/**
 * What a write is, seen from the owner of its attribute. `undecided` where the
 * routing divides the company further than anybody can survey.
 */
export type WriteKind =
  | 'into-copy'
  | 'by-owner'
  | 'by-allowed-writer'
  | 'passes-on'
  | 'against-owner'
  | 'undecided';

export interface WriteCircumstances {
  /** ISO day, because routing has days. */
  readonly day: string;
  /** Refs of systems from which rows lead the same attribute to `write.from`. */
  readonly origins: ReadonlySet<string>;
}

/**
 * Judges one write. A write into a system that does not own the attribute is a
 * copy, whoever makes it. A write into the owner is right where it comes from a
 * system that owns the attribute too (for another part of the company, of those
 * that the write is about), from an allowed writer, or from a system that passes
 * on what one of them said.
 */
export function judgeWrite(
  { from, into, scope }: AttributeWrite,
  owned: OwnedAttribute,
  { day, origins }: WriteCircumstances,
): WriteKind {
  const { parts, complete } = routedParts(owned, scope);
  if (!complete) return owned.owners.includes(into) ? 'undecided' : 'into-copy';
  const owners = new Set(parts.flatMap(part => ownersOnDay(owned, part, day)));
  if (!owners.has(into)) return 'into-copy';
  if (owners.has(from)) return 'by-owner';
  const allowed = new Set(owned.attribute.allowedWriters);
  if (allowed.has(from)) return 'by-allowed-writer';
  return [...origins].some(origin => owners.has(origin) || allowed.has(origin))
    ? 'passes-on'
    : 'against-owner';
}

/** Whether a write is none that the owner of the attribute has to put up with. */
export function writesAgainstOwner(
  write: AttributeWrite,
  owned: OwnedAttribute,
  circumstances: WriteCircumstances,
): boolean {
  const kind = judgeWrite(write, owned, circumstances);
  return kind === 'against-owner' || kind === 'undecided';
}
