import { canonicalJson } from '../../model';
import type { Schema, SchemaUse } from '../../model';
import { referenceOf } from '../references';
import type { References } from '../references';
import type { SyntaxNode } from '../syntax';
import { dynamicKeywords } from './dynamicKeywords';
import type { DynamicKeyword } from './dynamicKeywords';
import { BaseTypeNode } from './baseTypeNode';
import { mappedNode } from './discriminatorMapping';
import { nameOfSchema } from './schemaName';
import { SchemaNode } from './schemaNode';
import { SubtypeIndex } from './subtypes';
import { TextSchemaNode } from './textSchemaNode';

/** How one document spells its schemas. */
export interface SchemaDialect {
  /** `nullable` of OpenAPI 3.0 and `x-nullable` of Swagger 2.0 count. */
  readonly nullableFlag: boolean;
  /** Since JSON Schema 2019-09 keywords beside `$ref` count. */
  readonly referenceSiblings: boolean;
  /** Keywords that the dialect does not have; they say nothing. */
  readonly unknownKeywords?: readonly string[];
  /**
   * Whether elements that `contains` accepts count as evaluated; in 2019-09
   * they do not. True where it is not written.
   */
  readonly containsIsEvaluated?: boolean;
}

/** Keywords beside `$ref` that do not restrict values and do not matter here. */
const annotations: ReadonlySet<string> = new Set([
  '$ref',
  'description',
  'summary',
  'title',
  'example',
  'examples',
]);

/** What refers to a schema that holds beside the one that says it. */
const besideKeywords = ['$ref', ...dynamicKeywords];

const nothing: readonly SchemaUse[] = [];

/** Makes schemas from syntax, one per syntax node, so that cycles stay finite. */
export class SchemaReader {
  private readonly schemas = new Map<SyntaxNode, Schema>();
  /** Schemas at places that take what is derived from them; null: like others. */
  private readonly baseTypes = new Map<SyntaxNode, Schema | null>();
  private readonly subtypes = new SubtypeIndex(this);
  /** Where chains of references end, by each of their links. */
  private readonly ends = new Map<SyntaxNode, SyntaxNode>();

  constructor(
    readonly references: References,
    readonly dialect: SchemaDialect,
  ) {}

  /** The schema used at `node`, behind its reference if it is one. */
  use(node: SyntaxNode): SchemaUse {
    const schema = isDerivation(node)
      ? this.ownSchema(node)
      : this.schemaAt(node);
    return { place: node, schema };
  }

  /** The schema at `node` without what is derived from it. */
  ownSchema(node: SyntaxNode): Schema {
    return this.ownSchemaAt(this.behind(node));
  }

  /** What a value of a discriminator's mapping names, behind its references. */
  mappedNode(target: SyntaxNode): SyntaxNode | null {
    const node = mappedNode(String(target.value), target, this.references);
    return node === null ? null : this.behind(node);
  }

  /** A schema that cannot be read as JSON Schema, compared by its text. */
  opaque(node: SyntaxNode, text: string): SchemaUse {
    const schema = new SchemaNode(this, node, text);
    this.schemas.set(node, schema);
    return { place: node, schema };
  }

  /** A schema whose values are texts, whether it says so or not. */
  text(node: SyntaxNode): SchemaUse {
    const use = this.use(node);
    if (use.schema.types !== null) return use;
    const schema = new TextSchemaNode(this, this.behind(node), null);
    return { place: node, schema };
  }

  /** The schema at a place, with what is derived from it where there is any. */
  private schemaAt(node: SyntaxNode): Schema {
    const target = this.behind(node);
    let baseType = this.baseTypes.get(target);
    if (baseType === undefined) {
      const own = this.ownSchemaAt(target);
      const subtypes =
        own.unreadable === null ? this.subtypes.of(target) : null;
      baseType =
        subtypes === null ? null : new BaseTypeNode(this, target, subtypes);
      this.baseTypes.set(target, baseType);
    }
    return baseType ?? this.ownSchemaAt(target);
  }

  private ownSchemaAt(target: SyntaxNode): Schema {
    let schema = this.schemas.get(target);
    if (schema === undefined) {
      const reference = this.hasSiblings(target)
        ? undefined
        : referenceOf(target);
      const unreadable =
        reference === undefined
          ? textOfNoSchema(target)
          : canonicalJson(reference);
      schema = new SchemaNode(this, target, unreadable);
      this.schemas.set(target, schema);
    }
    return schema;
  }

  /** Follows references as far as nothing stands beside them. */
  behind(node: SyntaxNode): SyntaxNode {
    // Most schemas are written where they stand.
    if (referenceOf(node) === undefined) return node;
    const way: SyntaxNode[] = [];
    const seen = new Set<SyntaxNode>();
    let at = this.ends.get(node) ?? node;
    for (;;) {
      const reference = referenceOf(at);
      if (reference === undefined || this.hasSiblings(at) || seen.has(at)) {
        break;
      }
      seen.add(at);
      way.push(at);
      const target = this.references.resolve(reference, at);
      if (target.kind !== 'found') break;
      at = this.ends.get(target.node) ?? target.node;
    }
    for (const passed of way) this.ends.set(passed, at);
    return at;
  }

  hasSiblings(node: SyntaxNode): boolean {
    if (!this.dialect.referenceSiblings || node.members === null) return false;
    if (referenceOf(node) === undefined) return false;
    for (const name of node.members.keys()) {
      if (!annotations.has(name) && !name.startsWith('x-')) return true;
    }
    return false;
  }

  /** The schemas that hold beside what the node says itself. */
  beside(node: SyntaxNode): readonly SchemaUse[] {
    if (!besideKeywords.some(keyword => node.get(keyword) !== undefined)) {
      return nothing;
    }
    const referenced = this.hasSiblings(node) ? this.referenced(node) : null;
    const dynamic = dynamicKeywords
      .filter(keyword => node.get(keyword) !== undefined)
      .map(keyword => this.dynamicTarget(node, keyword))
      .filter(target => target !== null)
      .map(target => ({ place: node, schema: this.schemaAt(target) }));
    return referenced === null ? dynamic : [referenced, ...dynamic];
  }

  /** Whether a keyword is a dynamic reference that `beside` has followed. */
  isResolved(node: SyntaxNode, keyword: string): boolean {
    return dynamicKeywords.some(
      dynamic =>
        dynamic === keyword && this.dynamicTarget(node, dynamic) !== null,
    );
  }

  /** Where a dynamic reference always leads; null where that is not known. */
  dynamicTarget(node: SyntaxNode, keyword: DynamicKeyword): SyntaxNode | null {
    const isWritten =
      node.get(keyword) !== undefined &&
      this.dialect.unknownKeywords?.includes(keyword) !== true;
    return isWritten ? this.references.resolveDynamic(keyword, node) : null;
  }

  /** The target of a reference that has keywords beside it. */
  referenced(node: SyntaxNode): SchemaUse | null {
    const reference = referenceOf(node);
    if (reference === undefined) return null;
    const target = this.references.resolve(reference, node);
    if (target.kind === 'found') {
      const schema =
        nameOfSchema(node) === ''
          ? this.schemaAt(target.node)
          : this.ownSchema(target.node);
      return { place: node, schema };
    }
    const place = node.get('$ref') ?? node;
    return this.opaque(place, canonicalJson(reference));
  }
}

/** Whether a component says there what it is derived from. */
function isDerivation({ parent }: SyntaxNode): boolean {
  const holder = parent?.key === 'allOf' ? parent.parent : null;
  return holder !== null && nameOfSchema(holder) !== '';
}

/** What stands where a schema is wanted and is none; null for a schema. */
function textOfNoSchema(node: SyntaxNode): string | null {
  // Nothing after a key is how YAML writes that nothing is said.
  const isSchema =
    node.members !== null ||
    (node.items === null &&
      (node.value === null || typeof node.value === 'boolean'));
  return isSchema
    ? null
    : `a schema written as ${canonicalJson(node.toData())}`;
}
