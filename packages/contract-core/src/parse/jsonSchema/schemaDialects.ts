import type { ContractSource } from '../contractSource';
import type { SchemaDialect } from '../schema';
import type { SyntaxNode } from '../syntax';

export type SchemaDraft =
  'draft-04' | 'draft-06' | 'draft-07' | '2019-09' | '2020-12';

/** How one draft of JSON Schema spells schemas and names them. */
export interface JsonSchemaDialect extends SchemaDialect {
  readonly draft: SchemaDraft;
  /** The keyword that names a schema and sets the base of references. */
  readonly idKeyword: 'id' | '$id';
}

const drafts: readonly SchemaDraft[] = [
  'draft-04',
  'draft-06',
  'draft-07',
  '2019-09',
  '2020-12',
];

/** Keywords by the draft that brought them. */
const since: Readonly<Record<SchemaDraft, readonly string[]>> = {
  'draft-04': [],
  'draft-06': ['const', 'contains', 'propertyNames'],
  'draft-07': ['if', 'then', 'else', 'readOnly', 'writeOnly'],
  '2019-09': [
    'dependentRequired',
    'dependentSchemas',
    'unevaluatedProperties',
    'unevaluatedItems',
    'minContains',
    'maxContains',
    '$recursiveRef',
  ],
  '2020-12': ['prefixItems', '$dynamicRef'],
};

/** Keywords that the last draft no longer knows. */
const removed: readonly string[] = ['additionalItems', '$recursiveRef'];

/**
 * The dialect that `$schema` names; 2020-12 where it is not written. Null for a
 * dialect that is not known, whose keywords may mean anything.
 */
export function dialectOf(
  root: SyntaxNode,
  { text, references }: ContractSource,
): JsonSchemaDialect | null {
  const written = root.string('$schema');
  const draft = written === undefined ? '2020-12' : draftNamed(written);
  if (draft === null) return null;
  const asksForRest = [text, ...references.map(document => document.text)].some(
    content => content.includes('unevaluatedItems'),
  );
  return dialectOfDraft(draft, draft !== '2019-09' || !asksForRest);
}

export function draftNamed(uri: string): SchemaDraft | null {
  const named =
    /^https?:\/\/json-schema\.org\/(?:draft\/)?(draft-0[467]|2019-09|2020-12)\/schema#?$/.exec(
      uri.trim(),
    )?.[1];
  return drafts.find(draft => draft === named) ?? null;
}

function dialectOfDraft(
  draft: SchemaDraft,
  containsIsEvaluated: boolean,
): JsonSchemaDialect {
  const later = drafts.slice(drafts.indexOf(draft) + 1);
  const isNew = draft === '2019-09' || draft === '2020-12';
  return {
    draft,
    nullableFlag: false,
    referenceSiblings: isNew,
    idKeyword: draft === 'draft-04' ? 'id' : '$id',
    unknownKeywords: [
      ...later.flatMap(name => since[name]),
      ...(draft === '2020-12' ? removed : []),
    ],
    containsIsEvaluated,
  };
}
