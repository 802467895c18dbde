import type { Effect } from '../../model';
import type { SyntaxNode } from '../../parse';
import type { EqualSpelling } from './equalSpelling';
import type { FactAttributes, SpelledFact } from './spelledFact';
import type { SpelledSchema } from './spelledSchema';

/** One schema in two versions. */
export interface SpelledPair {
  readonly base: SpelledSchema;
  readonly revision: SpelledSchema;
  readonly spelling: EqualSpelling;
}

/** An edit of a schema; `step` leads on to what it is about. */
export interface SchemaEdit extends SpelledFact {
  /** Path from the schema to the edited part, for example `/name`. */
  readonly step: string;
}

/** Two schemas inside the pair that are compared as a pair of their own. */
export interface SpelledEdge {
  readonly step: string;
  readonly base: SyntaxNode;
  readonly revision: SyntaxNode;
}

/** What comparing a part of two schemas yields. */
export interface SpelledPart {
  readonly edits: readonly SchemaEdit[];
  readonly edges: readonly SpelledEdge[];
}

export interface EditDetails {
  readonly subject?: string;
  readonly words?: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly step?: string;
  readonly attributes?: FactAttributes;
}

/** An edit of the keyword `keyword` of a pair of schemas. */
export function editOf(
  pair: SpelledPair,
  keyword: string,
  edit: string,
  effect: Effect,
  details: EditDetails = {},
): SchemaEdit {
  return {
    attributes: {
      part: 'schema',
      keyword,
      name: nameOf(keyword),
      edit,
      ...details.attributes,
    },
    subject: details.subject ?? '',
    words: details.words ?? `\`${keyword}\``,
    from: details.from ?? null,
    to: details.to ?? null,
    effect,
    base: pair.base.node,
    revision: pair.revision.node,
    step: details.step ?? '',
  };
}

/** The edit of something that is there or not: added narrows, removed widens. */
export function presenceEdit(
  pair: SpelledPair,
  keyword: string,
  before: boolean,
  after: boolean,
  details: EditDetails = {},
): readonly SchemaEdit[] {
  if (before === after) return [];
  return after
    ? [editOf(pair, keyword, 'added', 'narrower', details)]
    : [editOf(pair, keyword, 'removed', 'wider', details)];
}

/** Keywords that people call otherwise than they are written. */
const spoken: Readonly<Record<string, string>> = {
  maximum: 'max',
  minimum: 'min',
  exclusiveMaximum: 'exclusive-max',
  exclusiveMinimum: 'exclusive-min',
  patternProperties: 'pattern-property',
  dependentSchemas: 'dependent-schema',
};

function nameOf(keyword: string): string {
  return (
    spoken[keyword] ??
    keyword.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  );
}
