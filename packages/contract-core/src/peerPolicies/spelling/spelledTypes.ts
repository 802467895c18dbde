import type { Effect } from '../../model';
import {
  branchesOf,
  flagOf,
  keyword,
  keywordsOf,
  textOf,
  typesOf,
} from './spelledSchema';
import type { SpelledSchema } from './spelledSchema';
import { formatChange, typeChange } from './typeLattice';
import { editOf } from './spelledPair';
import type { SchemaEdit, SpelledPair } from './spelledPair';

/** How the versions differ in the types they name. */
export interface TypeComparison {
  readonly edits: readonly SchemaEdit[];
  /** Types were listed as alternatives: the lists are told as types. */
  readonly listed: boolean;
  /** One version is the other with `null` beside it; nothing else differs. */
  readonly wrapped: boolean;
}

/** Compares `type`, `format`, what allows `null`, and unions that only list types. */
export function compareTypes(pair: SpelledPair): TypeComparison {
  const wrapping = nullWrapping(pair);
  const list = typeListEdit(pair);
  // Plain types under `anyOf` are told as the list of types that they are.
  if (wrapping !== null && (list === null || !hasAnyOf(pair))) {
    return { edits: [wrapping], listed: false, wrapped: true };
  }
  if (list !== null) {
    return { edits: [...nullEdits(pair), list], listed: true, wrapped: false };
  }
  return {
    edits: [...nullEdits(pair), ...typeEdits(pair)],
    listed: false,
    wrapped: false,
  };
}

function hasAnyOf({ base, revision }: SpelledPair): boolean {
  return [base, revision].some(side => keyword(side, 'anyOf') !== undefined);
}

function typeEdits(pair: SpelledPair): readonly SchemaEdit[] {
  const { base, revision } = pair;
  const from = withoutNull(typesOf(base));
  const to = withoutNull(typesOf(revision));
  const types = typeChange(from, to);
  const formatFrom = textOf(base, 'format') ?? '';
  const formatTo = textOf(revision, 'format') ?? '';
  const format = formatChange([...from, ...to], formatFrom, formatTo);
  if (types === 'same' && format === 'same') return [];
  return [
    editOf(pair, 'type', 'changed', effectOf(types, format), {
      words: `\`${describe(from, formatFrom)}\` to \`${describe(to, formatTo)}\``,
      from: describe(from, formatFrom),
      to: describe(to, formatTo),
      attributes: {
        types,
        format,
        formatFrom,
        formatTo,
        typed: from.length > 0 && to.length > 0 ? 'both' : 'one',
        acceptsText: to.length === 0 || to.includes('string'),
        acceptedText: from.length === 0 || from.includes('string'),
        itemsOfBase: holdsBaseAsItems(pair),
      },
    }),
  ];
}

function effectOf(types: string, format: string): Effect {
  const both = new Set([types, format]);
  both.delete('same');
  if (both.size !== 1) return 'incomparable';
  if (both.has('widened')) return 'wider';
  return both.has('narrowed') ? 'narrower' : 'incomparable';
}

function describe(types: readonly string[], format: string): string {
  const named = types.length === 0 ? 'any' : types.join('|');
  return format === '' ? named : `${named}/${format}`;
}

/** Whether the revision is a list whose elements are what the base was alone. */
function holdsBaseAsItems({ base, revision }: SpelledPair): boolean {
  const from = withoutNull(typesOf(base));
  const to = withoutNull(typesOf(revision));
  const items = keyword(revision, 'items');
  if (items === undefined || to.join() !== 'array' || from.length !== 1) {
    return false;
  }
  const skipped = new Set([
    'type',
    'nullable',
    'title',
    'description',
    'example',
  ]);
  const own = keywordsOf(base).filter(name => !skipped.has(name));
  const other = [...items.entries()]
    .map(([name]) => name)
    .filter(name => !skipped.has(name));
  const itemTypes = items.get('type');
  const listed = itemTypes?.items?.map(item => item.value) ?? [
    itemTypes?.value ?? '',
  ];
  return (
    listed.filter(type => type !== 'null').join() === from[0] &&
    own.length === other.length &&
    own.every(
      name =>
        JSON.stringify(keyword(base, name)?.toData()) ===
        JSON.stringify(items.get(name)?.toData()),
    )
  );
}

function nullEdits(pair: SpelledPair): readonly SchemaEdit[] {
  const before = saysNull(pair.base);
  const after = saysNull(pair.revision);
  if (before === after) return [];
  // Without a type a schema accepts null, whether it says so or not.
  const untyped = after ? pair.base : pair.revision;
  const flag = flagOf(after ? pair.revision : pair.base, 'nullable');
  if (!flag && typesOf(untyped).length === 0) return [];
  return [
    after
      ? editOf(pair, 'null', 'added', 'wider', { words: '`null`' })
      : editOf(pair, 'null', 'removed', 'narrower', { words: '`null`' }),
  ];
}

function saysNull(schema: SpelledSchema): boolean {
  return flagOf(schema, 'nullable') || typesOf(schema).includes('null');
}

/** `X` became `oneOf: [null, X]`, or the other way round. */
function nullWrapping(pair: SpelledPair): SchemaEdit | null {
  const { base, revision, spelling } = pair;
  const inner = besideNull(revision);
  if (inner !== null && plain(base) && spelling.equal(base.node, inner)) {
    return editOf(pair, 'null', 'added', 'wider', { words: '`null`' });
  }
  const outer = besideNull(base);
  if (
    outer !== null &&
    plain(revision) &&
    spelling.equal(outer, revision.node)
  ) {
    return editOf(pair, 'null', 'removed', 'narrower', { words: '`null`' });
  }
  return null;
}

function plain(schema: SpelledSchema): boolean {
  return (
    !saysNull(schema) &&
    ['oneOf', 'anyOf', 'allOf', 'not'].every(
      name => keyword(schema, name) === undefined,
    )
  );
}

/** The other branch of a union of two of which one is null and nothing else. */
function besideNull(schema: SpelledSchema) {
  const wrappers = new Set(['oneOf', 'anyOf', 'title', 'description']);
  if (!keywordsOf(schema).every(name => wrappers.has(name))) return null;
  const branches = [
    ...branchesOf(schema, 'oneOf'),
    ...branchesOf(schema, 'anyOf'),
  ];
  const others = branches.filter(branch => branch.string('type') !== 'null');
  return branches.length === 2 && others.length === 1 ? others[0] : null;
}

/** A union of plain types is a list of types, whichever keyword writes it. */
function typeListEdit(pair: SpelledPair): SchemaEdit | null {
  const from = typeList(pair.base);
  const to = typeList(pair.revision);
  if (from === null || to === null || !(from.listed || to.listed)) return null;
  const gained = to.types.filter(type => !from.types.includes(type));
  const lost = from.types.filter(type => !to.types.includes(type));
  if (gained.length === 0 && lost.length === 0) return null;
  const effect: Effect =
    lost.length === 0
      ? 'wider'
      : gained.length === 0
        ? 'narrower'
        : 'incomparable';
  return editOf(pair, 'listOfTypes', 'changed', effect, {
    words: `\`${from.types.join('|')}\` to \`${to.types.join('|')}\``,
    from: from.types,
    to: to.types,
    attributes: { gained: gained.length > 0, lost: lost.length > 0 },
  });
}

interface TypeList {
  readonly types: readonly string[];
  readonly listed: boolean;
}

function typeList(schema: SpelledSchema): TypeList | null {
  const composed = ['not', 'allOf', 'properties'].some(
    name => keyword(schema, name) !== undefined,
  );
  if (composed) return null;
  const own = withoutNull(typesOf(schema));
  if (own.length > 0) return { types: own, listed: false };
  for (const name of ['oneOf', 'anyOf']) {
    const branches = branchesOf(schema, name);
    const types = branches.map(branch =>
      plainType(branch.string('type'), branch),
    );
    if (branches.length > 0 && types.every(type => type !== '')) {
      return { types: [...new Set(types)], listed: true };
    }
  }
  return null;
}

/** The only type of a branch that composes nothing; empty for another branch. */
function plainType(
  type: string | undefined,
  branch: { get(name: string): unknown },
): string {
  const composed = ['properties', 'oneOf', 'anyOf', 'allOf'].some(
    name => branch.get(name) !== undefined,
  );
  return composed ? '' : (type ?? '');
}

function withoutNull(types: readonly string[]): readonly string[] {
  return types.filter(type => type !== 'null');
}
