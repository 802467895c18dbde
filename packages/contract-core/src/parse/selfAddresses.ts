import { documentUri, resolveUri } from './resolveUri';
import type { SourceText, SyntaxNode } from './syntax';

/**
 * Documents by the address that they give themselves (OpenAPI 3.2, `$self`).
 * References are resolved against it, and whoever refers to it means them.
 */
export class SelfAddresses {
  private readonly roots = new Map<string, SyntaxNode>();
  private readonly addresses = new Map<SourceText, string>();

  /** `path` is where the document was found, for an address that is relative. */
  add(path: string, root: SyntaxNode): void {
    const isOpenApi = root.get('openapi') !== undefined;
    const self = isOpenApi ? root.string('$self') : undefined;
    if (self === undefined || self.includes('#')) return;
    const address = resolveUri(self, `${documentUri}${path}`);
    if (address === null) return;
    this.roots.set(address, root);
    this.addresses.set(root.source, address);
  }

  /** The document that a reference without its fragment means, if one says so. */
  find(
    reference: string,
    from: SourceText,
    path: string,
  ): SyntaxNode | undefined {
    if (this.roots.size === 0) return undefined;
    const base = this.addresses.get(from) ?? `${documentUri}${path}`;
    const address = resolveUri(reference, base);
    return address === null ? undefined : this.roots.get(address);
  }
}
