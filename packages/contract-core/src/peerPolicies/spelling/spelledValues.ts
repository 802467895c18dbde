import { canonicalJson } from '../../model';
import type { Effect } from '../../model';
import { keyword, numberOf, textOf } from './spelledSchema';
import type { SpelledSchema } from './spelledSchema';
import { editOf, presenceEdit } from './spelledPair';
import type { SchemaEdit, SpelledPair } from './spelledPair';

/** Keywords with a number, and whether a larger one accepts more. */
const bounds: Readonly<Record<string, boolean>> = {
  minimum: false,
  maximum: true,
  exclusiveMinimum: false,
  exclusiveMaximum: true,
  minLength: false,
  maxLength: true,
  minItems: false,
  maxItems: true,
  minProperties: false,
  maxProperties: true,
  minContains: false,
  maxContains: true,
};

/** Patterns that every text matches. */
const anyText: ReadonlySet<string> = new Set(['', '.*', '^.*$', '^.*', '.*$']);

/** Compares what limits a value by itself: bounds, pattern, values, default. */
export function compareValues(pair: SpelledPair): readonly SchemaEdit[] {
  return [
    ...Object.entries(bounds).flatMap(([name, upper]) =>
      boundEdits(pair, name, upper),
    ),
    ...patternEdits(pair),
    ...enumEdits(pair),
    ...announcedEdits(pair),
    ...constEdits(pair),
    ...defaultEdits(pair),
    ...contentEdits(pair),
  ];
}

function boundEdits(
  pair: SpelledPair,
  name: string,
  upper: boolean,
): readonly SchemaEdit[] {
  const from = boundOf(pair.base, name);
  const to = boundOf(pair.revision, name);
  if (from === to) return [];
  const details = { words: `\`${name}\``, from, to };
  if (from === null) return [editOf(pair, name, 'set', 'narrower', details)];
  if (to === null) return [editOf(pair, name, 'unset', 'wider', details)];
  const increased = to > from;
  return [
    editOf(
      pair,
      name,
      increased ? 'increased' : 'decreased',
      increased === upper ? 'wider' : 'narrower',
      details,
    ),
  ];
}

/**
 * The number of a bound. The flags `exclusiveMinimum: true` of OpenAPI 3.0
 * count as the bound that they make of `minimum`. A minimum count of 0 says
 * nothing.
 */
function boundOf(schema: SpelledSchema, name: string): number | null {
  if (name.startsWith('exclusive')) {
    const inclusive = name === 'exclusiveMinimum' ? 'minimum' : 'maximum';
    return keyword(schema, name)?.value === true
      ? numberOf(schema, inclusive)
      : numberOf(schema, name);
  }
  const value = numberOf(schema, name);
  const counted = /^min(?:Length|Items|Properties)$/.test(name);
  return counted && value === 0 ? null : value;
}

function patternEdits(pair: SpelledPair): readonly SchemaEdit[] {
  const from = textOf(pair.base, 'pattern') ?? '';
  const to = textOf(pair.revision, 'pattern') ?? '';
  if (from === to) return [];
  const details = {
    from,
    to,
    words: `\`${from || 'none'}\` to \`${to || 'none'}\``,
  };
  if (from === '')
    return [editOf(pair, 'pattern', 'added', 'narrower', details)];
  if (to === '') return [editOf(pair, 'pattern', 'removed', 'wider', details)];
  return anyText.has(to)
    ? [editOf(pair, 'pattern', 'generalized', 'wider', details)]
    : [editOf(pair, 'pattern', 'changed', 'incomparable', details)];
}

function enumEdits(pair: SpelledPair): readonly SchemaEdit[] {
  const from = valuesOf(pair.base, 'enum');
  const to = valuesOf(pair.revision, 'enum');
  if (from === null || to === null) {
    return presenceEdit(pair, 'enum', from !== null, to !== null, {
      words: 'the list of values',
    });
  }
  return valueEdits(pair, 'enumValue', from, to);
}

/** `x-extensible-enum`: values that may become more. */
function announcedEdits(pair: SpelledPair): readonly SchemaEdit[] {
  const from = valuesOf(pair.base, 'x-extensible-enum');
  const to = valuesOf(pair.revision, 'x-extensible-enum');
  if (from === null || to === null) return [];
  return valueEdits(pair, 'extensibleEnumValue', from, to);
}

function valueEdits(
  pair: SpelledPair,
  name: string,
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
): readonly SchemaEdit[] {
  const edits = (
    edit: string,
    effect: Effect,
    values: ReadonlyMap<string, unknown>,
    other: ReadonlyMap<string, unknown>,
  ) =>
    [...values].flatMap(([text, value]) =>
      other.has(text)
        ? []
        : [
            editOf(pair, name, edit, effect, {
              words: `\`${text}\``,
              from: edit === 'removed' ? value : null,
              to: edit === 'added' ? value : null,
            }),
          ],
    );
  return [
    ...edits('removed', 'narrower', from, to),
    ...edits('added', 'wider', to, from),
  ];
}

function valuesOf(
  schema: SpelledSchema,
  name: string,
): ReadonlyMap<string, unknown> | null {
  const items = keyword(schema, name)?.items;
  if (items === undefined || items === null) return null;
  return new Map(
    items.map(item => {
      const value = item.toData();
      return [canonicalJson(value), value];
    }),
  );
}

function constEdits(pair: SpelledPair): readonly SchemaEdit[] {
  return plainEdits(pair, 'const', {
    added: 'narrower',
    removed: 'wider',
    changed: 'incomparable',
  });
}

function defaultEdits(pair: SpelledPair): readonly SchemaEdit[] {
  return plainEdits(pair, 'default', {
    added: 'none',
    removed: 'none',
    changed: 'none',
  });
}

function contentEdits(pair: SpelledPair): readonly SchemaEdit[] {
  const effects = {
    added: 'narrower',
    removed: 'wider',
    changed: 'incomparable',
  } as const;
  return [
    ...plainEdits(pair, 'contentMediaType', effects),
    ...plainEdits(pair, 'contentEncoding', effects),
  ];
}

function plainEdits(
  pair: SpelledPair,
  name: string,
  effects: Readonly<Record<'added' | 'removed' | 'changed', Effect>>,
): readonly SchemaEdit[] {
  const before = keyword(pair.base, name);
  const after = keyword(pair.revision, name);
  const from = before === undefined ? null : canonicalJson(before.toData());
  const to = after === undefined ? null : canonicalJson(after.toData());
  if (from === to) return [];
  const edit = from === null ? 'added' : to === null ? 'removed' : 'changed';
  return [
    editOf(pair, name, edit, effects[edit], {
      from,
      to,
      words: `\`${name}\` from \`${from ?? 'none'}\` to \`${to ?? 'none'}\``,
    }),
  ];
}
