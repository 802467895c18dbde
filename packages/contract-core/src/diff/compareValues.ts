import type { Effect } from '../model';
import { compareLimits } from './compareLimits';
import { effectOfFormats } from './formats';
import { foldWrittenType, namesOtherType } from './foldWrittenType';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';
import { describeTypes, effectOfTypes } from './schemaTypes';
import type { SchemaView } from './schemaView';
import { isFreeOf, rulesInWords } from './valueRules';

/** What the value comparison says, and whether it tells everything. */
export interface ValueComparison {
  readonly facts: readonly SchemaFact[];
  /**
   * True when the values have nothing in common any more, or are listed one by
   * one: then limits and members are consequences, not causes.
   */
  readonly conclusive: boolean;
}

/** Compares types, null, listed values, limits, patterns, formats, default. */
export function compareValues(pair: ViewPair): ValueComparison {
  const { base, revision } = pair;
  const facts = [...compareDefaults(pair), ...compareNull(pair)];
  if (base.enumeration !== null && revision.enumeration !== null) {
    facts.push(
      ...compareListedValues(pair, base.enumeration, revision.enumeration),
    );
    return { facts, conclusive: true };
  }
  const type = compareTypes(pair);
  if (type !== null) facts.push(type);
  const oneListed =
    (base.enumeration === null) !== (revision.enumeration === null);
  const disjoint =
    type?.effect === 'incomparable' || (type !== null && oneListed);
  if (!disjoint) facts.push(...compareEnumPresence(pair));
  const listed = base.enumeration !== null || revision.enumeration !== null;
  if (!listed && !disjoint) {
    facts.push(...compareLimits(pair), ...comparePatterns(pair));
    facts.push(...compareFormats(pair));
  }
  return {
    facts: foldWrittenType(pair, facts),
    conclusive:
      listed || (disjoint && sharesNothing(pair)) || namesOtherType(pair),
  };
}

export function compareDefaults(pair: ViewPair): SchemaFact[] {
  const from = pair.base.defaultText;
  const to = pair.revision.defaultText;
  if (from === to) return [];
  const words = `${from ?? 'none'} to ${to ?? 'none'}`;
  return [factOf(pair, 'default-changed', 'none', { from, to, words })];
}

function sharesNothing({ base, revision }: ViewPair): boolean {
  const left = base.types;
  const right = revision.types;
  if (left === null || right === null) return false;
  return ![...left].some(type => right.has(type));
}

function compareTypes(pair: ViewPair): SchemaFact | null {
  const { base, revision } = pair;
  // Listed values imply their types; that they are listed is the edit.
  const left = base.enumeration === null ? base.types : null;
  const right = revision.enumeration === null ? revision.types : null;
  const comparable =
    base.enumeration === null && revision.enumeration === null
      ? effectOfTypes(left, right)
      : effectOfListedTypes(pair);
  if (comparable === null) return null;
  const from = describeTypes(base.types);
  const to = describeTypes(revision.types);
  return factOf(pair, 'type-changed', comparable, {
    from,
    to,
    words: `${typeWords(pair.base)} to ${typeWords(pair.revision)}`,
  });
}

/** Where one side lists values: null unless the other has none of their types. */
function effectOfListedTypes({ base, revision }: ViewPair): Effect | null {
  const effect = effectOfTypes(base.types, revision.types);
  if (effect === 'incomparable') return effect;
  const none = [base, revision].some(({ types }) => types?.size === 0);
  return none ? effect : null;
}

function typeWords({ types, nullable }: SchemaView): string {
  if (types?.size === 0) return nullable ? 'null' : 'nothing';
  return describeTypes(types).join(' or ');
}

/** What no payload can show, because the two readings of null differ. */
export function compareDoubtedNull(pair: ViewPair): readonly SchemaFact[] {
  const isDoubted = pair.base.nullDoubted || pair.revision.nullDoubted;
  return isDoubted ? compareNull(pair) : [];
}

function compareNull(pair: ViewPair): SchemaFact[] {
  const { base, revision } = pair;
  // An unrestricted type takes null with it; the type's fact says so.
  if (takesAnyType(base) || takesAnyType(revision)) return [];
  const [from, to] = [certaintyOfNull(base), certaintyOfNull(revision)];
  if (from === to) return [];
  const isWider = to > from;
  const kind = isWider ? 'became-nullable' : 'became-not-nullable';
  // Nobody can tell where the wording of the specification is in doubt.
  const isDoubted = base.nullDoubted || revision.nullDoubted;
  const effect = isWider ? 'wider' : 'narrower';
  return [
    factOf(pair, kind, isDoubted ? 'undecided' : effect, {
      structural: isDoubted,
    }),
  ];
}

/** Listed values have their types, whether or not one is written beside them. */
function takesAnyType({ types, enumeration }: SchemaView): boolean {
  return types === null && enumeration === null;
}

/** 0: null is refused; 1: it is taken by habit, and not by the text; 2: taken. */
function certaintyOfNull({ nullable, nullDoubted }: SchemaView): number {
  if (!nullable) return 0;
  return nullDoubted ? 1 : 2;
}

function compareListedValues(
  pair: ViewPair,
  base: ReadonlySet<string>,
  revision: ReadonlySet<string>,
): SchemaFact[] {
  const removed = [...base].filter(value => !revision.has(value)).sort();
  const added = [...revision].filter(value => !base.has(value)).sort();
  // An announcement that comes with the value comes too late.
  const { extensible } = pair.base;
  const places = {
    base: pair.base.typePlace,
    revision: pair.revision.typePlace,
  };
  const facts: SchemaFact[] = [];
  if (removed.length > 0) {
    facts.push(
      factOf(pair, 'enum-value-removed', 'narrower', {
        ...places,
        from: removed,
        words: removed.join(', '),
      }),
    );
  }
  if (added.length > 0) {
    const kind = extensible
      ? 'extensible-enum-value-added'
      : 'enum-value-added';
    facts.push(
      factOf(pair, kind, 'wider', {
        ...places,
        to: added,
        words: added.join(', '),
      }),
    );
  }
  return facts;
}

function compareEnumPresence(pair: ViewPair): SchemaFact[] {
  const { base, revision } = pair;
  if ((base.enumeration === null) === (revision.enumeration === null))
    return [];
  const values = [...(base.enumeration ?? revision.enumeration ?? [])].sort();
  const words = values.join(', ');
  if (base.enumeration === null) {
    // Other rules may have refused some of the values; only the sets can tell.
    const effect = isFreeOf(base, revision.types) ? 'narrower' : 'undecided';
    return [factOf(pair, 'became-enum', effect, { to: values, words })];
  }
  const free = isFreeOf(revision, base.types);
  const instead = free ? '' : `; what holds instead: ${rulesInWords(revision)}`;
  return [
    factOf(pair, 'enum-lifted', free ? 'wider' : 'undecided', {
      from: values,
      words: `${words}${instead}`,
    }),
  ];
}

function comparePatterns(pair: ViewPair): SchemaFact[] {
  const from = pair.base.patterns;
  const to = pair.revision.patterns;
  const removed = from.filter(pattern => !to.includes(pattern));
  const added = to.filter(pattern => !from.includes(pattern));
  const details = {
    from,
    to,
    words: `${from.join(' and ') || 'none'} to ${to.join(' and ') || 'none'}`,
  };
  if (removed.length > 0 && added.length > 0) {
    return [factOf(pair, 'pattern-changed', 'undecided', details)];
  }
  if (added.length > 0) {
    const words = added.join(' and ');
    return [factOf(pair, 'pattern-added', 'narrower', { ...details, words })];
  }
  if (removed.length === 0) return [];
  const words = removed.join(' and ');
  return [factOf(pair, 'pattern-removed', 'wider', { ...details, words })];
}

function compareFormats(pair: ViewPair): SchemaFact[] {
  const from = pair.base.formats.join(' and ');
  const to = pair.revision.formats.join(' and ');
  if (from === to) return [];
  const effect = effectOfFormats(
    from,
    to,
    pair.base.types,
    pair.revision.types,
  );
  return [
    factOf(pair, 'format-changed', effect, {
      from,
      to,
      words: `${from || 'none'} to ${to || 'none'}`,
    }),
  ];
}
