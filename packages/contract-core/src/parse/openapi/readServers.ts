import type { Place, Server, ServerVariable } from '../../model';
import type { SyntaxNode } from '../syntax';

/** The servers of a list; null where none is written. */
export function readServers(
  list: SyntaxNode | undefined,
): readonly Server[] | null {
  const servers = (list?.elements() ?? []).map(node => ({
    url: withoutSlash(node.string('url') ?? ''),
    variables: readVariables(node.get('variables')),
    place: node,
  }));
  return servers.length === 0 ? null : servers;
}

/** Without servers, the address is the place where the document is served. */
export function rootServer(place: Place): Server {
  return { url: '', variables: new Map(), place };
}

/** `/v1/` and `/v1` are one address: paths begin with a slash of their own. */
export function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}

function readVariables(
  variables: SyntaxNode | undefined,
): ReadonlyMap<string, ServerVariable> {
  const found = new Map<string, ServerVariable>();
  for (const [name, node] of variables?.entries() ?? []) {
    const values = node.get('enum')?.items;
    found.set(name, {
      name,
      defaultValue: String(node.get('default')?.value ?? ''),
      values: values?.map(item => String(item.value)) ?? null,
      place: node,
    });
  }
  return found;
}
