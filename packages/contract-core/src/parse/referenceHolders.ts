import type { SyntaxNode } from './syntax';

/** What a `$ref` stands for, by where it is written. */
export type ReferenceRole =
  /** A part of the contract that its readers follow. */
  | 'followed'
  /** A part of the contract that the specification wants written in place. */
  | 'in-place'
  /** Words for people or an example: what it leads to is no contract. */
  | 'words';

/** What elements of lists like `tags` are: written in place, or referred to. */
export type ReferenceLists = 'own-elements' | 'references';

export interface ReferenceHolder {
  readonly node: SyntaxNode;
  readonly role: ReferenceRole;
  /** Whether its members are named by the author. */
  readonly names: boolean;
}

/** Keys whose values are data, where a `$ref` is no reference. */
const dataKeys: ReadonlySet<string> = new Set(['default', 'enum', 'const']);

/** Keys whose values are written for people. */
const wordKeys: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'description',
  'termsOfService',
  '$comment',
  'example',
]);

/** Keys whose members are named by the author, so that no name is a keyword. */
const namingKeys: ReadonlySet<string> = new Set([
  'callbacks',
  'channels',
  'content',
  'definitions',
  '$defs',
  'dependencies',
  'dependentSchemas',
  'encoding',
  'examples',
  'headers',
  'links',
  'mediaTypes',
  'messages',
  'operations',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securityDefinitions',
  'securitySchemes',
  'serverVariables',
  'servers',
  'variables',
  'webhooks',
]);

/**
 * Parts that specifications want written in place. Bundlers resolve a `$ref`
 * there, and people who split their documents write them.
 */
const inPlaceKeys: ReadonlySet<string> = new Set([
  ...[...namingKeys].filter(key => key !== 'headers'),
  'info',
  'contact',
  'license',
  'tags',
  'components',
  'security',
  'flows',
  'discriminator',
  'xml',
  'required',
  'enum',
  'allOf',
  'anyOf',
  'oneOf',
  'prefixItems',
  'consumes',
  'produces',
  'schemes',
]);

/** Members of a path item or channel that specifications want written in place. */
const operationKeys: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
  'publish',
  'subscribe',
]);

/** Lists whose elements OpenAPI wants written in place; AsyncAPI 3 refers. */
const inPlaceLists: ReadonlySet<string> = new Set([
  'tags',
  'servers',
  'security',
]);

/** A value on the way through a document, and how its key is to be read. */
interface Step extends ReferenceHolder {
  /** Whether its own key is a name that the author gave. */
  readonly isNamed: boolean;
}

/**
 * Objects of a document that can hold references, each once, with what a
 * reference means there. What a holder gets while it is looked at is met, too,
 * so that whoever resolves parts in place sees what they bring.
 */
export function* referenceHolders(
  root: SyntaxNode,
  lists: ReferenceLists,
): Generator<ReferenceHolder, void, undefined> {
  const seen = new Set<SyntaxNode>([root]);
  const waiting: Step[] = [step(root, 'followed')];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    yield at;
    if (at.role === 'words') continue;
    addSteps(at, lists, seen, waiting);
  }
}

function step(
  node: SyntaxNode,
  role: ReferenceRole,
  { isNamed = false, names = false } = {},
): Step {
  return { node, role, isNamed, names };
}

/** Every value below passes here: scalars, which hold nothing, cost no step. */
function addSteps(
  outer: Step,
  lists: ReferenceLists,
  seen: Set<SyntaxNode>,
  waiting: Step[],
): void {
  const { node, names, isNamed } = outer;
  const isNew = (inner: SyntaxNode): boolean => {
    if (inner.isScalar || seen.has(inner)) return false;
    seen.add(inner);
    return true;
  };
  for (const [name, member] of node.entries()) {
    if (member.isScalar || (!names && isData(name, member))) continue;
    if (!isNew(member)) continue;
    waiting.push(
      names
        ? step(member, 'followed', { isNamed: true })
        : keyed(outer, name, member),
    );
  }
  const inPlace =
    lists === 'own-elements' && !isNamed && inPlaceLists.has(String(node.key));
  for (const item of node.elements()) {
    if (isNew(item))
      waiting.push(step(item, inPlace ? 'in-place' : 'followed'));
  }
}

/** Data refers to nothing, whatever it looks like. */
function isData(name: string, node: SyntaxNode): boolean {
  if (name.startsWith('x-')) return true;
  if (name === 'examples') return node.items !== null;
  const isSharedList = name === 'enum' && referenceOf(node) !== undefined;
  return dataKeys.has(name) && !isSharedList;
}

function keyed(outer: Step, name: string, node: SyntaxNode): Step {
  if (wordKeys.has(name) || isExampleValue(outer.node, name)) {
    return step(node, 'words');
  }
  const inPlace =
    inPlaceKeys.has(name) || (outer.isNamed && operationKeys.has(name));
  const names =
    namingKeys.has(name) && node.items === null && !isHeaderSchema(name, node);
  return step(node, inPlace ? 'in-place' : 'followed', { names });
}

/** The value of a named example; `value` means something else elsewhere. */
function isExampleValue(parent: SyntaxNode, name: string): boolean {
  return name === 'value' && parent.parent?.key === 'examples';
}

/** `headers` of AsyncAPI is one schema, not schemas by name. */
function isHeaderSchema(name: string, node: SyntaxNode): boolean {
  const isSchema =
    node.get('type')?.isScalar === true ||
    node.get('properties') !== undefined ||
    referenceOf(node) !== undefined;
  return name === 'headers' && isSchema;
}

export function referenceOf(node: SyntaxNode): string | undefined {
  return node.string('$ref');
}
