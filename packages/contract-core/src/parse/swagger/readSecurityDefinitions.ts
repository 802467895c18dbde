import type { OAuthFlow, SecurityScheme } from '../../model';
import { readFlow } from '../openapi';
import type { References } from '../references';
import type { SyntaxNode } from '../syntax';

/** The flows of Swagger 2.0 by the names that OpenAPI 3 gave them. */
const flowNames: ReadonlyMap<string, string> = new Map([
  ['implicit', 'implicit'],
  ['password', 'password'],
  ['application', 'clientCredentials'],
  ['accessCode', 'authorizationCode'],
]);

export function readSecurityDefinitions(
  definitions: SyntaxNode | undefined,
  references: References,
): ReadonlyMap<string, SecurityScheme> {
  const found = new Map<string, SecurityScheme>();
  for (const [name, written] of definitions?.entries() ?? []) {
    const node = references.follow(written);
    const type = node.string('type') ?? '';
    found.set(name, {
      name,
      type: type === 'basic' ? 'http' : type,
      fields: fieldsOf(node, type),
      flows: type === 'oauth2' ? flowsOf(node) : new Map(),
      deprecated: node.flag('x-deprecated'),
      place: node,
    });
  }
  return found;
}

function fieldsOf(node: SyntaxNode, type: string): ReadonlyMap<string, string> {
  if (type === 'basic') return new Map([['scheme', 'basic']]);
  if (type !== 'apiKey') return new Map();
  const place = node.string('in') ?? '';
  const name = node.string('name') ?? '';
  return new Map([
    ['in', place],
    ['name', place === 'header' ? name.toLowerCase() : name],
  ]);
}

function flowsOf(node: SyntaxNode): ReadonlyMap<string, OAuthFlow> {
  const written = node.string('flow') ?? '';
  return new Map([[flowNames.get(written) ?? written, readFlow(node)]]);
}
