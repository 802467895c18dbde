import { innermostAround } from './innermostAround';
import { referenceHolders } from './referenceHolders';
import type { ReferenceHolder, ReferenceLists } from './referenceHolders';
import { documentUri, resolveUri } from './resolveUri';
import { isSchemaPlace } from './schemaPlace';
import type { SyntaxNode } from './syntax';

/**
 * A document, or a schema in it that names itself by `$id`, with all below it
 * that does not: what references and anchors in it count from (JSON Schema
 * 2020-12, Core, section 9.3).
 */
export interface NamedSchema {
  /** Absolute, without a fragment. */
  readonly uri: string;
  readonly root: SyntaxNode;
  readonly anchors: Map<string, SyntaxNode>;
}

/** Where a reference leads by the names that schemas give themselves. */
export interface NamedTarget {
  readonly schema: NamedSchema;
  /** As it is written, without the `#`. */
  readonly fragment: string;
}

/** Schemas that name themselves inside documents that are no JSON Schemas. */
export class NamedSchemas {
  private readonly byUri = new Map<string, NamedSchema>();
  private readonly byRoot = new Map<SyntaxNode, NamedSchema>();
  private readonly dynamicAnchors = new Map<string, SyntaxNode[]>();
  private named = 0;

  /**
   * @param documents - Roots by path.
   * @param knowsIds - Whether the format has `$id`; elsewhere it is any text.
   */
  constructor(
    documents: ReadonlyMap<string, SyntaxNode>,
    knowsIds: boolean,
    lists: ReferenceLists,
  ) {
    for (const [path, root] of documents) this.open(root, documentUri + path);
    for (const root of documents.values()) {
      for (const holder of referenceHolders(root, lists)) {
        if (!holder.names && holder.role !== 'words') {
          this.take(holder, knowsIds);
        }
      }
    }
  }

  /** Whether any schema has a name, so that names have to be asked for. */
  get areThere(): boolean {
    return this.named > 0;
  }

  /** The schema or document in which a place lies. */
  around(place: SyntaxNode): NamedSchema | undefined {
    return innermostAround(place, this.byRoot);
  }

  /** Null where no schema has the name that the reference says. */
  locate(reference: string, from: SyntaxNode): NamedTarget | null {
    const absolute = this.absolute(reference, from);
    if (absolute === null) return null;
    const hash = absolute.indexOf('#');
    const uri = hash < 0 ? absolute : absolute.slice(0, hash);
    const fragment = hash < 0 ? '' : absolute.slice(hash + 1);
    const schema = this.byUri.get(uri);
    return schema === undefined ? null : { schema, fragment };
  }

  /** A reference as everybody would write it, wherever they stand. */
  absolute(reference: string, from: SyntaxNode): string | null {
    return resolveUri(reference, this.around(from)?.uri ?? '');
  }

  /** How many schemas a dynamic reference could lead to by this name. */
  countDynamic(name: string): number {
    return this.dynamicAnchors.get(name)?.length ?? 0;
  }

  /** Parents come before what is below them. */
  private take({ node }: ReferenceHolder, knowsIds: boolean): void {
    const id = knowsIds ? node.string('$id') : undefined;
    // The root of a document beside the contract is what refers to it wants.
    const isSchema = node.parent === null || isSchemaPlace(node, '');
    if (id !== undefined && isSchema) this.identify(node, id);
    const schema = this.around(node);
    const anchor = node.string('$anchor');
    const dynamic = node.string('$dynamicAnchor');
    for (const name of [anchor, dynamic]) {
      if (name === undefined || schema?.anchors.has(name) !== false) continue;
      schema.anchors.set(name, node);
    }
    if (dynamic !== undefined) {
      const known = this.dynamicAnchors.get(dynamic) ?? [];
      this.dynamicAnchors.set(dynamic, [...known, node]);
    }
  }

  private identify(node: SyntaxNode, id: string): void {
    const outer = this.around(node);
    const [path, fragment = ''] = id.split('#');
    // Until draft 7 a fragment in the name was what `$anchor` is now.
    if (path === '') {
      if (fragment !== '') outer?.anchors.set(fragment, node);
      return;
    }
    const uri = resolveUri(path, outer?.uri ?? '');
    if (uri === null) return;
    this.named += 1;
    this.open(node, uri);
  }

  /** The first one of a name is the one that is meant. */
  private open(root: SyntaxNode, uri: string): void {
    const schema = { uri, root, anchors: new Map<string, SyntaxNode>() };
    this.byRoot.set(root, schema);
    if (!this.byUri.has(uri)) this.byUri.set(uri, schema);
  }
}
