import type { Schema, SchemaUse } from '../model';
import { arrayViolations } from './arrayViolations';
import type { Alternative, Choice, Search } from './goal';
import type { Literal } from './literals';
import { numberViolations } from './numberViolations';
import { objectViolations } from './objectViolations';
import { namesApart } from './tags';
import type { TagFacts } from './tags';
import { textConstraintOf, restrictsTexts } from './textValues';
import type { ValueKind } from './valueKind';

/**
 * All alternatives by which a value of a kind that passes the types of a schema does
 * not fit it. Exhaustive: a value that takes none of them fits.
 */
export function violatingAlternatives(
  literal: Literal,
  kind: ValueKind,
  search: Search,
): Choice {
  const { schema } = literal;
  if (schema.acceptsNothing) return [{}];
  if (schema.unreadable !== null) {
    return [{ doubt: `${schema.unreadable} cannot be read` }];
  }
  return [
    ...ownViolations(literal, kind, search),
    ...enumerationViolations(schema, kind),
    ...innerViolations(literal, kind, search),
    ...doubtsOf(schema),
  ];
}

function ownViolations(
  literal: Literal,
  kind: ValueKind,
  search: Search,
): Choice {
  const { schema } = literal;
  switch (kind) {
    case 'string':
      return restrictsTexts(schema)
        ? [
            {
              demands: [
                {
                  demand: 'text-outside',
                  constraint: textConstraintOf([schema]),
                },
              ],
            },
          ]
        : [];
    case 'number':
      return numberViolations(schema);
    case 'object':
      return objectViolations(literal, search);
    case 'array':
      return arrayViolations(schema);
    default:
      return [];
  }
}

function enumerationViolations(schema: Schema, kind: ValueKind): Choice {
  const { enumeration } = schema;
  if (enumeration === null) return [];
  // Values may be added to an extensible list of texts at any time.
  if (schema.extensible && kind === 'string') return [];
  return [{ demands: [{ demand: 'value-not-among', values: enumeration }] }];
}

/** Violations through the schemas that hold for the same value. */
function innerViolations(
  { schema, exempt }: Literal,
  kind: ValueKind,
  search: Search,
): Choice {
  const literal = (use: SchemaUse) => search.beside(use.schema, exempt);
  const alternatives: Alternative[] = schema.allOf.map(use => ({
    refused: [literal(use)],
  }));
  if (schema.anyOf.length > 0) {
    alternatives.push({ refused: schema.anyOf.map(literal) });
  }
  if (schema.oneOf.length > 0) {
    const branches = schema.oneOf.map(literal);
    alternatives.push(
      { refused: branches },
      ...pairsOf(branches, kind, search),
    );
  }
  if (schema.not !== null) alternatives.push({ wanted: [literal(schema.not)] });
  const { condition } = schema;
  if (condition !== null) {
    const when = literal(condition.when);
    if (condition.then !== null) {
      alternatives.push({ wanted: [when], refused: [literal(condition.then)] });
    }
    if (condition.otherwise !== null) {
      alternatives.push({ refused: [when, literal(condition.otherwise)] });
    }
  }
  return alternatives;
}

/**
 * `oneOf` is also violated by a value that fits two branches. Branches that tags
 * tell apart have in common at most the objects without those tags.
 */
function pairsOf(
  branches: readonly Literal[],
  kind: ValueKind,
  search: Search,
): Choice {
  const tags = kind === 'object' ? branches.map(search.tagsOf) : [];
  /** Alternatives by the names that must be absent for them. */
  const groups = new Map<string, PairGroup>();
  for (const [index, left] of branches.entries()) {
    const partners = new Map<string, PairGroup>();
    for (let other = index + 1; other < branches.length; other += 1) {
      const absent =
        tags.length === 0 ? [] : absentNames(tags[index], tags[other]);
      if (absent === null) continue;
      addTo(partners, absent, { wanted: [branches[other]] });
    }
    for (const { absent, alternatives } of partners.values()) {
      addTo(groups, absent, oneThenAnother(left, alternatives));
    }
  }
  return [...groups.values()].flatMap(({ absent, alternatives }) =>
    absent.length === 0
      ? alternatives
      : [
          {
            demands: absent.map(name => ({ demand: 'absent' as const, name })),
            choices: [alternatives],
          },
        ],
  );
}

interface PairGroup {
  readonly absent: readonly string[];
  readonly alternatives: Alternative[];
}

function addTo(
  groups: Map<string, PairGroup>,
  absent: readonly string[],
  alternative: Alternative,
): void {
  const key = JSON.stringify(absent);
  const group = groups.get(key) ?? { absent, alternatives: [] };
  group.alternatives.push(alternative);
  groups.set(key, group);
}

function oneThenAnother(left: Literal, others: Choice): Alternative {
  const [only, ...more] = others;
  return more.length === 0
    ? { wanted: [left, ...(only.wanted ?? [])] }
    : { wanted: [left], choices: [others] };
}

/** Names that no object has which fits both; null where none fits both. */
function absentNames(
  left: TagFacts,
  right: TagFacts,
): readonly string[] | null {
  const names = [...new Set(namesApart(left, right))];
  const isRequired = (name: string) =>
    left.required.has(name) || right.required.has(name);
  return names.some(isRequired) ? null : names.sort();
}

/** Keywords whose meaning depends on how the schema was reached. */
export const dynamicKeywords: readonly string[] = [
  '$dynamicRef',
  '$recursiveRef',
];

function doubtsOf(schema: Schema): Choice {
  return dynamicKeywords
    .filter(keyword => schema.assertions.has(keyword))
    .map(keyword => ({ doubt: `"${keyword}" is not followed` }));
}
