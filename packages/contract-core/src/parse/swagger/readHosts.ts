import type { Server } from '../../model';
import { withoutSlash } from '../openapi';
import type { SyntaxNode } from '../syntax';

/**
 * The servers that `schemes`, `host` and `basePath` stand for: one per scheme.
 * Without a host, callers use the one that serves the document; without
 * schemes, the way by which they got it.
 */
export function readHosts(root: SyntaxNode): readonly Server[] {
  return serversOf(root, root.get('schemes'), root);
}

/** Null unless an operation restricts the schemes of the document. */
export function operationServers(
  root: SyntaxNode,
  operation: SyntaxNode,
): readonly Server[] | null {
  const schemes = operation.get('schemes');
  return schemes === undefined ? null : serversOf(root, schemes, operation);
}

function serversOf(
  root: SyntaxNode,
  schemes: SyntaxNode | undefined,
  holder: SyntaxNode,
): readonly Server[] {
  const host = root.string('host') ?? '';
  const path = withoutSlash(root.string('basePath') ?? '');
  const variables = new Map();
  const place = schemes ?? root.get('host') ?? root.get('basePath') ?? holder;
  if (host === '') return [{ url: path, variables, place }];
  const names = (schemes?.elements() ?? []).map(node => String(node.value));
  if (names.length === 0)
    return [{ url: `//${host}${path}`, variables, place }];
  return names.map(name => ({
    url: `${name}://${host}${path}`,
    variables,
    place,
  }));
}
