import type { ContractSource } from '../contractSource';
import type { ParseLimits } from '../parseLimits';
import { References } from '../references';
import type { ReferenceTarget } from '../references';
import { decodeText, documentUri, resolveUri } from '../resolveUri';
import type { SyntaxNode } from '../syntax';
import type { JsonSchemaDialect } from './schemaDialects';
import { SchemaResources } from './schemaResources';
import type { SchemaResource } from './schemaResources';

/**
 * References of JSON Schema: resolved against the names that schemas give
 * themselves (`$id`, `$anchor`), then against the files beside the contract.
 */
export class JsonSchemaReferences extends References {
  private readonly resources: SchemaResources;

  constructor(
    private readonly root: SyntaxNode,
    source: ContractSource,
    limits: ParseLimits,
    dialect: JsonSchemaDialect,
  ) {
    super(root, source, limits);
    this.resources = new SchemaResources(dialect);
    for (const [path, document] of this.documents) {
      this.resources.add(document, path);
    }
  }

  override verify(): void {
    for (const schema of this.resources.schemas)
      this.check.noteImpossible(schema);
    for (const node of this.resources.referring) {
      this.check.verifyOne(node, node.string('$ref') ?? '');
    }
  }

  protected override resolveFresh(
    reference: string,
    from: SyntaxNode,
  ): ReferenceTarget {
    const around = this.resources.around(from);
    const absolute = resolveUri(reference, around?.uri ?? '');
    if (absolute === null) return this.resolveByPath(reference, from);
    const [uri, fragment = ''] = absolute.split('#');
    const resource = this.resources.find(uri);
    if (resource !== undefined) return this.inside(resource, fragment);
    const beside = this.resolveByPath(reference, from);
    if (beside.kind === 'found') return beside;
    return uri.startsWith(documentUri)
      ? beside
      : { kind: 'remote', reference: absolute };
  }

  private inside(resource: SchemaResource, fragment: string): ReferenceTarget {
    const target = decodeText(fragment);
    if (target !== '' && !target.startsWith('/')) {
      const node = resource.anchors.get(target);
      return node === undefined
        ? { kind: 'missing', reason: `no anchor is named ${target}` }
        : this.readable({ kind: 'found', node });
    }
    return this.readable(this.find(resource.root, target));
  }

  /** Schemas of another draft are not read with the rules of this one. */
  private readable(target: ReferenceTarget): ReferenceTarget {
    if (target.kind !== 'found') return target;
    const resource = this.resources.around(target.node);
    return resource?.isForeign === true
      ? { kind: 'remote', reference: resource.uri }
      : target;
  }

  /**
   * Where `$dynamicRef` (2020-12, Core, section 8.2.3.2) or `$recursiveRef`
   * (2019-09, Core, section 8.2.4.2.1) always leads, as everything is entered
   * through the root of the contract; null where that depends on the way.
   */
  override resolveDynamic(
    keyword: '$dynamicRef' | '$recursiveRef',
    node: SyntaxNode,
  ): SyntaxNode | null {
    const reference = node.string(keyword);
    if (reference === undefined) return null;
    const first = this.resolve(reference, node);
    if (first.kind !== 'found') return null;
    const name = reference.slice(reference.indexOf('#') + 1);
    const anchorOf = (resource: SchemaResource | undefined) =>
      keyword === '$dynamicRef'
        ? resource?.dynamicAnchors.get(name)
        : recursiveAnchorOf(resource);
    const around = this.resources.around(first.node);
    // Only an anchor of the same kind makes the way count.
    if (anchorOf(around) !== first.node) return first.node;
    const outermost = anchorOf(this.resources.around(this.root));
    if (outermost !== undefined) return outermost;
    const candidates = [...this.resources.all()].filter(
      resource => anchorOf(resource) !== undefined,
    );
    return candidates.length === 1 ? first.node : null;
  }
}

function recursiveAnchorOf(
  resource: SchemaResource | undefined,
): SyntaxNode | undefined {
  return resource?.root.flag('$recursiveAnchor') === true
    ? resource.root
    : undefined;
}
