import { canonicalJson } from '../../model';
import type {
  MessageSecurityAlternative,
  MessageSecurityScheme,
} from '../../model';
import type { References } from '../references';
import type { SyntaxNode } from '../syntax';

/** Members of a security scheme that a client does not act on. */
const silentMembers: ReadonlySet<string> = new Set(['description', 'scopes']);

/**
 * The ways to be let in that a server or operation offers; none means that
 * nothing is asked. Version 2 names schemes of the components with their
 * scopes; version 3 lists the schemes themselves, each an alternative.
 */
export function readSecurity(
  node: SyntaxNode,
  root: SyntaxNode,
  references: References,
): readonly MessageSecurityAlternative[] {
  const known = root.get('components')?.get('securitySchemes');
  return (node.get('security')?.elements() ?? []).map(written => {
    const target = references.follow(written);
    const isScheme = target.string('type') !== undefined;
    const schemes = isScheme
      ? [schemeOf(nameOf(written, target), target, scopesOf(target))]
      : [...target.entries()].map(([name, scopes]) => {
          const scheme = known?.get(name);
          return schemeOf(
            name,
            scheme === undefined ? null : references.follow(scheme),
            textsOf(scopes),
          );
        });
    return { schemes, place: written };
  });
}

function nameOf(written: SyntaxNode, target: SyntaxNode): string {
  const reference = written.string('$ref');
  return reference === undefined
    ? (target.string('type') ?? '')
    : reference.slice(reference.lastIndexOf('/') + 1);
}

function schemeOf(
  name: string,
  node: SyntaxNode | null,
  scopes: readonly string[],
): MessageSecurityScheme {
  const means = new Map<string, unknown>();
  for (const [member, value] of node?.entries() ?? []) {
    if (silentMembers.has(member) || member.startsWith('x-')) continue;
    means.set(member, member === 'flows' ? flowsOf(value) : value.toData());
  }
  return {
    name,
    means:
      node === null
        ? `unknown scheme ${name}`
        : canonicalJson(Object.fromEntries(means)),
    scopes: [...scopes].sort(),
  };
}

/** The flows without what their scopes mean, which version 3 calls `availableScopes`. */
function flowsOf(flows: SyntaxNode): unknown {
  return Object.fromEntries(
    [...flows.entries()].map(([flow, node]) => [
      flow,
      Object.fromEntries(
        [...node.entries()]
          .filter(([name]) => name.endsWith('Url'))
          .map(([name, value]) => [name, value.toData()]),
      ),
    ]),
  );
}

function scopesOf(scheme: SyntaxNode): readonly string[] {
  const scopes = scheme.get('scopes');
  return scopes === undefined ? [] : textsOf(scopes);
}

function textsOf(list: SyntaxNode): readonly string[] {
  return list.elements().map(item => String(item.value));
}
