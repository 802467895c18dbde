import type { Lifecycle } from '../model';
import type { SyntaxNode } from './syntax';

/**
 * What a part announces about its future: `deprecated`, and the extensions
 * `x-sunset`, `x-deprecation-date`, `x-stability-level` and SAP's
 * `x-sap-stateInfo`, whose misspelt key is in use too.
 */
export function readLifecycle(node: SyntaxNode): Lifecycle {
  const state = node.get('x-sap-stateInfo');
  const word = textOf(state, 'state')?.toLowerCase() ?? '';
  return {
    deprecated:
      node.flag('deprecated') ||
      node.flag('x-deprecated') ||
      word === 'deprecated' ||
      word === 'decommissioned',
    deprecatedSince:
      textOf(node, 'x-deprecation-date') ??
      textOf(state, 'deprecationDate') ??
      null,
    sunset:
      textOf(node, 'x-sunset') ??
      textOf(node, 'sunset') ??
      textOf(state, 'decommissionedDate') ??
      textOf(state, 'decomissionedDate') ??
      null,
    stability:
      textOf(node, 'x-stability-level') ?? (word === 'beta' ? word : null),
  };
}

function textOf(
  node: SyntaxNode | undefined,
  name: string,
): string | undefined {
  const value = node?.get(name)?.value;
  return value === undefined || value === null ? undefined : String(value);
}
