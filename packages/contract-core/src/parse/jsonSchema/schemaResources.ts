import { innermostAround } from '../innermostAround';
import { documentUri, resolveUri } from '../resolveUri';
import type { SyntaxNode } from '../syntax';
import { draftNamed } from './schemaDialects';
import type { JsonSchemaDialect } from './schemaDialects';
import { schemaPositions } from './schemaPositions';

/** A schema that names itself, with all below it that does not. */
export interface SchemaResource {
  /** Absolute, without a fragment. */
  readonly uri: string;
  readonly root: SyntaxNode;
  readonly anchors: Map<string, SyntaxNode>;
  readonly dynamicAnchors: Map<string, SyntaxNode>;
  /** Whether it is written in another draft than the contract. */
  readonly isForeign: boolean;
}

/** The resources of all documents of a contract, by URI and by place. */
export class SchemaResources {
  private readonly byUri = new Map<string, SchemaResource>();
  private readonly byRoot = new Map<SyntaxNode, SchemaResource>();
  /** Schemas that refer to others, for whoever checks the references. */
  readonly referring: SyntaxNode[] = [];
  readonly schemas: SyntaxNode[] = [];

  constructor(private readonly dialect: JsonSchemaDialect) {}

  /** Takes in a document that was found at a path. */
  add(root: SyntaxNode, path: string): void {
    this.open(root, `${documentUri}${path}`, false);
    for (const node of schemaPositions(root)) {
      this.schemas.push(node);
      this.addSchema(node);
    }
  }

  find(uri: string): SchemaResource | undefined {
    return this.byUri.get(uri);
  }

  all(): Iterable<SchemaResource> {
    return this.byRoot.values();
  }

  /** The resource in which a place lies. */
  around(place: SyntaxNode): SchemaResource | undefined {
    return innermostAround(place, this.byRoot);
  }

  /** Parents come before what is below them. */
  private addSchema(node: SyntaxNode): void {
    const { idKeyword, referenceSiblings } = this.dialect;
    const refers = node.string('$ref') !== undefined;
    if (refers) this.referring.push(node);
    // Before 2019-09 everything beside `$ref` is ignored.
    if (refers && !referenceSiblings) return;
    const id = node.string(idKeyword);
    if (id !== undefined) this.identify(node, id);
    const resource = this.around(node);
    if (resource === undefined || !referenceSiblings) return;
    const anchor = node.string('$anchor');
    const dynamic = node.string('$dynamicAnchor');
    if (anchor !== undefined) resource.anchors.set(anchor, node);
    if (dynamic !== undefined) {
      resource.anchors.set(dynamic, node);
      resource.dynamicAnchors.set(dynamic, node);
    }
  }

  private identify(node: SyntaxNode, id: string): void {
    const parent = this.around(node);
    const [path, fragment = ''] = id.split('#');
    const uri = path === '' ? null : resolveUri(path, parent?.uri ?? '');
    if (uri !== null) {
      const schema = node.string('$schema');
      this.open(
        node,
        uri,
        schema !== undefined && draftNamed(schema) !== this.dialect.draft,
      );
    }
    // Until draft 7 a fragment in the name was what `$anchor` is now.
    const isAnchor = fragment !== '' && !this.dialect.referenceSiblings;
    if (isAnchor) this.around(node)?.anchors.set(fragment, node);
  }

  private open(root: SyntaxNode, uri: string, isForeign: boolean): void {
    const resource: SchemaResource = {
      uri,
      root,
      anchors: new Map(),
      dynamicAnchors: new Map(),
      isForeign,
    };
    this.byRoot.set(root, resource);
    if (!this.byUri.has(uri)) this.byUri.set(uri, resource);
  }
}
