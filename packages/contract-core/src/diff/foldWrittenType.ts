import type { Effect } from '../model';
import type { SchemaChangeKind } from './change';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';

/** What an edit of a written type can show as. */
const consequences: ReadonlySet<SchemaChangeKind> = new Set<SchemaChangeKind>([
  'type-changed',
  'limit-tightened',
  'limit-loosened',
  'limit-changed',
  'pattern-added',
  'pattern-removed',
  'pattern-changed',
  'format-changed',
  'became-enum',
  'enum-lifted',
]);

const nullability: ReadonlySet<SchemaChangeKind> = new Set<SchemaChangeKind>([
  'became-nullable',
  'became-not-nullable',
]);

/**
 * Makes one fact of all that a change of a written type shows as: who turns
 * `Edm.Decimal(10, 2)` into `Edm.Decimal(12, 2)` edits one number, and both
 * bounds move.
 */
export function foldWrittenType(
  pair: ViewPair,
  facts: readonly SchemaFact[],
): readonly SchemaFact[] {
  const from = pair.base.writtenType;
  const to = pair.revision.writtenType;
  if (from === to) return facts;
  if (from === null || to === null) return withoutNullabilityOfOther(facts);
  const folded = facts.filter(fact => consequences.has(fact.kind));
  const effect = combine(folded.map(fact => fact.effect));
  const fact = factOf(pair, kindOf(from, to, effect), effect, {
    from,
    to,
    words: `${from} to ${to}`,
    base: pair.base.typePlace,
    revision: pair.revision.typePlace,
  });
  // Whether null is accepted is no question of its own in another type.
  const otherType = fact.kind === 'type-changed' && effect === 'incomparable';
  const rest = facts.filter(
    ({ kind }) =>
      !consequences.has(kind) && !(otherType && nullability.has(kind)),
  );
  return [...rest, fact];
}

/**
 * Only one side writes its type: a record that becomes a collection. Whether
 * null is accepted is then no edit of its own.
 */
function withoutNullabilityOfOther(
  facts: readonly SchemaFact[],
): readonly SchemaFact[] {
  const otherType = facts.some(
    ({ kind, effect }) => kind === 'type-changed' && effect === 'incomparable',
  );
  return otherType ? facts.filter(({ kind }) => !nullability.has(kind)) : facts;
}

function kindOf(from: string, to: string, effect: Effect): SchemaChangeKind {
  if (nameOf(from) !== nameOf(to)) return 'type-changed';
  if (effect === 'narrower') return 'limit-tightened';
  return effect === 'wider' ? 'limit-loosened' : 'limit-changed';
}

/** The name of a type without what limits it. */
function nameOf(written: string): string {
  return written.replace(/\(.*$/s, '');
}

/** What several edits of one value do together; none of them say nothing. */
function combine(effects: readonly Effect[]): Effect {
  const told = new Set(effects.filter(effect => effect !== 'none'));
  if (told.size === 0) return 'undecided';
  if (told.has('incomparable')) return 'incomparable';
  if (told.has('narrower') && told.has('wider')) return 'incomparable';
  return told.has('undecided') ? 'undecided' : [...told][0];
}

/** Whether both sides write a type, and not the same with other limits. */
export function namesOtherType({ base, revision }: ViewPair): boolean {
  return (
    base.writtenType !== null &&
    revision.writtenType !== null &&
    nameOf(base.writtenType) !== nameOf(revision.writtenType)
  );
}
