import { canonicalJson, steadyLifecycle } from '../model';
import type { Lifecycle } from '../model';
import type { SyntaxNode } from './syntax';

/**
 * What a part announces about its future: `deprecated`, and the extensions
 * `x-sunset`, `x-deprecation-date`, `x-stability-level` and SAP's
 * `x-sap-stateInfo`, whose misspelt key is in use too. Vendors write further
 * extensions about a deprecation (`x-deprecated-reason`, `x-is-deprecated`);
 * what they say is kept as it is.
 */
export function readLifecycle(node: SyntaxNode): Lifecycle {
  return mayAnnounce(node) ? lifecycleOf(node) : steadyLifecycle;
}

function mayAnnounce(node: SyntaxNode): boolean {
  for (const name of node.members?.keys() ?? []) {
    if (name === 'deprecated' || name === 'sunset') return true;
    if (name.startsWith('x-') && announcing.test(name)) return true;
  }
  return false;
}

/** Part of every extension that is read here; most others say nothing. */
const announcing = /deprecat|sunset|stability-level|stateInfo/iu;

function lifecycleOf(node: SyntaxNode): Lifecycle {
  const state = node.get('x-sap-stateInfo');
  const word = textOf(state, 'state')?.toLowerCase() ?? '';
  return {
    deprecated:
      node.flag('deprecated') ||
      marks.some(name => isMarked(node.get(name))) ||
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
    notice: noticeOf(node),
    stability:
      textOf(node, 'x-stability-level') ?? (word === 'beta' ? word : null),
  };
}

/** Extensions that mark a part by being there: `true`, a date, a reason. */
const marks = ['x-deprecated', 'x-is-deprecated'];

function isMarked(node: SyntaxNode | undefined): boolean {
  if (node === undefined) return false;
  const { value } = node;
  return node.members !== null || (value !== false && value !== null);
}

/** Members that are read on their own, or say no more than `deprecated`. */
function isSaidElsewhere(name: string, node: SyntaxNode): boolean {
  return (
    name === 'x-deprecation-date' ||
    (marks.includes(name) && typeof node.value === 'boolean')
  );
}

function noticeOf(node: SyntaxNode): string | null {
  const said = [...(node.members ?? [])].filter(
    ([name, member]) =>
      /^x-(?:[a-z0-9]+-)*deprecat/iu.test(name) &&
      !isSaidElsewhere(name, member),
  );
  if (said.length === 0) return null;
  return canonicalJson(
    Object.fromEntries(said.map(([name, member]) => [name, member.toData()])),
  );
}

function textOf(
  node: SyntaxNode | undefined,
  name: string,
): string | undefined {
  const value = node?.get(name)?.value;
  return value === undefined || value === null ? undefined : String(value);
}
