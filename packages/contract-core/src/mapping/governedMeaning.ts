import { canonicalJson } from '../model';
import type { MappingRow, ValueMap } from './mappingSheet';
import type { Transform } from './transform';

/** What a part of a sheet says, member by member; absent where it says nothing. */
export type Meaning = Readonly<Record<string, unknown>>;

/**
 * What a row means, by the members as a sheet spells them: equal for the same
 * row, wherever it stands and however it is formatted. Its note means nothing.
 */
export function meaningOfRow(row: MappingRow): Meaning {
  const { validation } = row;
  return {
    source: row.sources.length === 1 ? row.sources[0] : someOf(row.sources),
    target: row.target,
    on: someOf([...new Set(row.on)].sort()),
    mandatory: row.mandatory || undefined,
    default: row.default,
    transform: transformAsWritten(row.transform),
    validation: validation
      ? {
          pattern: textOf(validation.pattern),
          maxLength: validation.maxLength ?? undefined,
          oneOf: someOf([...validation.oneOf].sort(byJson)),
        }
      : undefined,
    key: row.key || undefined,
    attribute: textOf(row.attribute),
    exceptionRule: textOf(row.exceptionRule),
    owner: textOf(row.owner),
    approver: textOf(row.approver),
  };
}

/**
 * What a value map means, wherever its entries stand. The order counts only
 * among entries of one value: readers take one of them.
 */
export function meaningOfValueMap({ entries, otherwise }: ValueMap): Meaning {
  return {
    otherwise,
    entries: entries
      .map(({ from, to }) => ({ from, to }))
      .sort((one, other) => byJson(one.from, other.from)),
  };
}

/** A transform with the one member by which a sheet names it; undefined for a direct one. */
function transformAsWritten(transform: Transform): Meaning | undefined {
  const { kind, ...members } = transform;
  switch (kind) {
    case 'direct':
      return undefined;
    case 'constant':
      return { constant: transform.value };
    case 'value-map':
      return { valueMap: transform.map };
    case 'expression':
      return { expression: transform.expression };
    default:
      return { [kind]: members };
  }
}

function textOf(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function someOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function byJson(one: unknown, other: unknown): number {
  const [left, right] = [canonicalJson(one), canonicalJson(other)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
