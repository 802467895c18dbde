import type { ContractSpelling } from '../../parse';
import type { SyntaxNode } from '../../parse';

/** Keywords that hold one schema. */
export const singleSchemas = [
  'not',
  'items',
  'additionalProperties',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'if',
  'then',
  'else',
  'contentSchema',
] as const;

/** Keywords that hold schemas by name. */
export const namedSchemas = [
  'properties',
  'patternProperties',
  'dependentSchemas',
] as const;

/** Keywords that hold a list of schemas. */
export const listedSchemas = [
  'allOf',
  'anyOf',
  'oneOf',
  'prefixItems',
] as const;

/** Keywords that say something about a value and restrict nothing. */
export const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  'example',
  'examples',
  'externalDocs',
  'xml',
  '$comment',
  '$id',
  '$schema',
  '$anchor',
  '$defs',
]);

/** A schema as it is written, behind its reference. */
export interface SpelledSchema {
  /** The written schema; equal for all uses of one component. */
  readonly node: SyntaxNode;
  /** The reference that leads here; empty for a schema written in place. */
  readonly reference: string;
  /** Text of a reference that leads to another host; null where all is known. */
  readonly unreadable: string | null;
  /** Keywords beside the reference hold as well, from OpenAPI 3.1 on. */
  readonly beside: SyntaxNode | null;
}

/** Reads schemas of one document as they are written. */
export class SchemaSpelling {
  private readonly known = new Map<SyntaxNode, SpelledSchema>();
  private readonly joined: boolean;

  constructor(private readonly spelling: ContractSpelling) {
    this.joined = spelling.format !== 'openapi-3.0';
  }

  read(use: SyntaxNode): SpelledSchema {
    let schema = this.known.get(use);
    if (schema === undefined) {
      schema = this.readFresh(use);
      this.known.set(use, schema);
    }
    return schema;
  }

  private readFresh(use: SyntaxNode): SpelledSchema {
    const reference = use.string('$ref') ?? '';
    if (reference === '') {
      return { node: use, reference, unreadable: null, beside: null };
    }
    const target = this.spelling.references.follow(use);
    const remote = target.string('$ref') ?? null;
    const beside =
      this.joined && [...use.entries()].some(([name]) => restricts(name))
        ? use
        : null;
    return { node: target, reference, unreadable: remote, beside };
  }
}

function restricts(keyword: string): boolean {
  return keyword !== '$ref' && !annotations.has(keyword);
}

/** Names the schema among those of its document. */
export function identityOf(schema: SpelledSchema): SyntaxNode {
  return schema.beside ?? schema.node;
}

/** A keyword's value; undefined where it is not written. */
export function keyword(
  schema: SpelledSchema,
  name: string,
): SyntaxNode | undefined {
  return schema.beside?.get(name) ?? schema.node.get(name);
}

/** Every keyword that is written, each once. */
export function keywordsOf(schema: SpelledSchema): readonly string[] {
  const own = [...schema.node.entries()].map(([name]) => name);
  if (schema.beside === null) return own;
  const beside = [...schema.beside.entries()].map(([name]) => name);
  return [...new Set([...own, ...beside])].filter(name => name !== '$ref');
}

export function textOf(schema: SpelledSchema, name: string): string | null {
  const value = keyword(schema, name)?.value;
  return typeof value === 'string' ? value : null;
}

export function numberOf(schema: SpelledSchema, name: string): number | null {
  const value = keyword(schema, name)?.value;
  return typeof value === 'number' ? value : null;
}

export function flagOf(schema: SpelledSchema, name: string): boolean {
  return keyword(schema, name)?.value === true;
}

/** `type` as a list, whichever way it is written; empty where it is not. */
export function typesOf(schema: SpelledSchema): readonly string[] {
  const node = keyword(schema, 'type');
  if (node === undefined) return [];
  if (typeof node.value === 'string') return [node.value];
  return node
    .elements()
    .flatMap(item => (typeof item.value === 'string' ? [item.value] : []));
}

export function namesIn(
  schema: SpelledSchema,
  name: string,
): readonly string[] {
  return (keyword(schema, name)?.elements() ?? []).flatMap(item =>
    typeof item.value === 'string' ? [item.value] : [],
  );
}

/** The schemas of a keyword with names; empty where it is not written. */
export function membersOf(
  schema: SpelledSchema,
  name: string,
): ReadonlyMap<string, SyntaxNode> {
  return new Map(keyword(schema, name)?.entries() ?? []);
}

/** The schemas of a keyword with a list; empty where it is not written. */
export function branchesOf(
  schema: SpelledSchema,
  name: string,
): readonly SyntaxNode[] {
  return keyword(schema, name)?.elements() ?? [];
}

/** A schema under a keyword; null where it is absent or only true or false. */
export function schemaUnder(
  schema: SpelledSchema,
  name: string,
): SyntaxNode | null {
  const node = keyword(schema, name);
  return node !== undefined && node.members !== null ? node : null;
}
