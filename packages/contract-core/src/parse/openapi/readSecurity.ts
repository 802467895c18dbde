import type {
  OAuthFlow,
  Place,
  SecurityAlternative,
  SecurityScheme,
} from '../../model';
import type { References } from '../references';
import type { SyntaxNode } from '../syntax';

/** Letting in whoever comes: what no requirement and an empty list mean. */
export function anybody(place: Place): SecurityAlternative {
  return { demands: [], place };
}

/** Alternatives of a `security` list; an empty list takes all demands away. */
export function readRequirements(
  list: SyntaxNode,
): readonly SecurityAlternative[] {
  const alternatives = list.elements().map(node => ({
    demands: [...node.entries()]
      .map(([scheme, scopes]) => ({
        scheme,
        scopes: sortedTexts(scopes.elements()),
      }))
      .sort((one, other) => (one.scheme < other.scheme ? -1 : 1)),
    place: node,
  }));
  return alternatives.length === 0 ? [anybody(list)] : alternatives;
}

function sortedTexts(nodes: readonly SyntaxNode[]): readonly string[] {
  return [...new Set(nodes.map(node => String(node.value)))].sort();
}

/** Members of a scheme that decide what callers send, beside its type. */
const fieldNames = [
  'in',
  'name',
  'scheme',
  'openIdConnectUrl',
  'oauth2MetadataUrl',
] as const;

const addressNames = [
  'authorizationUrl',
  'deviceAuthorizationUrl',
  'tokenUrl',
  'refreshUrl',
] as const;

export function readSecuritySchemes(
  schemes: SyntaxNode | undefined,
  references: References,
): ReadonlyMap<string, SecurityScheme> {
  const found = new Map<string, SecurityScheme>();
  for (const [name, written] of schemes?.entries() ?? []) {
    const node = references.follow(written);
    found.set(name, {
      name,
      type: node.string('type') ?? '',
      fields: readFields(node),
      flows: readFlows(node.get('flows')),
      deprecated: node.flag('deprecated'),
      place: node,
    });
  }
  return found;
}

/** Scheme and header names are not case-sensitive (RFC 9110, 5.1 and 11.1). */
function readFields(node: SyntaxNode): ReadonlyMap<string, string> {
  const found = textMembers(node, fieldNames);
  const scheme = found.get('scheme');
  if (scheme !== undefined) found.set('scheme', scheme.toLowerCase());
  const name = found.get('name');
  if (name !== undefined && found.get('in') === 'header') {
    found.set('name', name.toLowerCase());
  }
  return found;
}

function readFlows(
  flows: SyntaxNode | undefined,
): ReadonlyMap<string, OAuthFlow> {
  const found = new Map<string, OAuthFlow>();
  for (const [name, node] of flows?.entries() ?? []) {
    if (!name.startsWith('x-')) found.set(name, readFlow(node));
  }
  return found;
}

export function readFlow(node: SyntaxNode): OAuthFlow {
  const scopes = node.get('scopes')?.members?.keys() ?? [];
  return {
    addresses: textMembers(node, addressNames),
    scopes: new Set([...scopes].filter(scope => !scope.startsWith('x-'))),
    place: node,
  };
}

function textMembers(
  node: SyntaxNode,
  names: readonly string[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const text = node.string(name);
    if (text !== undefined) found.set(name, text);
  }
  return found;
}
