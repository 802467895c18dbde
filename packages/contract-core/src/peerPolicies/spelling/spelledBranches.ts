import { annotations, branchesOf, keyword, membersOf } from './spelledSchema';
import type { SpelledSchema } from './spelledSchema';
import type { SyntaxNode } from '../../parse';
import { matchBranches } from './matchBranches';
import { editOf } from './spelledPair';
import type {
  SchemaEdit,
  SpelledEdge,
  SpelledPair,
  SpelledPart,
} from './spelledPair';
import type { SpelledReaders } from './spelledObjects';

const effects = {
  allOf: { added: 'narrower', removed: 'wider' },
  anyOf: { added: 'wider', removed: 'narrower' },
  oneOf: { added: 'wider', removed: 'narrower' },
} as const;

type Union = keyof typeof effects;

/** Compares the lists of `allOf`, `anyOf` and `oneOf`. */
export function compareBranches(
  pair: SpelledPair,
  readers: SpelledReaders,
  told: ReadonlySet<string>,
): SpelledPart {
  const parts = (Object.keys(effects) as Union[]).map(name =>
    compareList(pair, name, readers, told),
  );
  const tuple = comparePositions(pair);
  return {
    edits: [...parts, tuple].flatMap(part => part.edits),
    edges: [...parts, tuple].flatMap(part => part.edges),
  };
}

function compareList(
  pair: SpelledPair,
  name: Union,
  readers: SpelledReaders,
  told: ReadonlySet<string>,
): SpelledPart {
  const left = branchesOf(pair.base, name);
  const right = branchesOf(pair.revision, name);
  if (left.length === 0 && right.length === 0) return { edits: [], edges: [] };
  const { pairs, removed, added } = matchBranches(left, right, pair.spelling);
  const edges: SpelledEdge[] = pairs.map(([base, revision]) => ({
    step: `/|${name} ${labelOf(base, left)}`,
    base,
    revision,
  }));
  if (told.has(name)) return { edits: [], edges: [] };
  const edits = [
    ...listEdits(pair, name, 'removed', removed, node =>
      readers.base.read(node),
    ),
    ...listEdits(pair, name, 'added', added, node =>
      readers.revision.read(node),
    ),
  ];
  return { edits, edges };
}

/** One edit for all branches of a kind: those that restrict, and notes. */
function listEdits(
  pair: SpelledPair,
  name: Union,
  edit: 'added' | 'removed',
  branches: readonly SyntaxNode[],
  read: (node: SyntaxNode) => SpelledSchema,
): readonly SchemaEdit[] {
  const notes = branches.filter(
    node => name === 'allOf' && onlyNotes(read(node)),
  );
  const others = branches.filter(node => !notes.includes(node));
  return [
    { nodes: others, annotationOnly: false },
    { nodes: notes, annotationOnly: true },
  ].flatMap(({ nodes, annotationOnly }) =>
    nodes.length === 0
      ? []
      : [
          editOf(
            pair,
            name,
            edit,
            annotationOnly ? 'none' : effects[name][edit],
            {
              words: nodes.map(node => `\`${nameOf(node)}\``).join(', '),
              from: edit === 'removed' ? nodes.map(nameOf) : null,
              to: edit === 'added' ? nodes.map(nameOf) : null,
              attributes: { annotationOnly },
            },
          ),
        ],
  );
}

function onlyNotes(schema: SpelledSchema): boolean {
  const names = [...schema.node.entries()].map(([name]) => name);
  return (
    schema.node.members !== null &&
    schema.unreadable === null &&
    [...names, ...[...(schema.beside?.entries() ?? [])].map(([name]) => name)]
      .filter(name => name !== '$ref')
      .every(name => annotations.has(name) || name === 'default')
  );
}

function nameOf(node: SyntaxNode): string {
  const reference = node.string('$ref') ?? '';
  if (reference !== '') return reference.slice(reference.lastIndexOf('/') + 1);
  return node.string('title') ?? `branch ${Number(node.key) + 1}`;
}

function labelOf(node: SyntaxNode, list: readonly SyntaxNode[]): string {
  const reference = node.string('$ref') ?? '';
  return reference === '' ? String(list.indexOf(node) + 1) : nameOf(node);
}

/** `prefixItems` by position. */
function comparePositions(pair: SpelledPair): SpelledPart {
  const left = branchesOf(pair.base, 'prefixItems');
  const right = branchesOf(pair.revision, 'prefixItems');
  const shared = Math.min(left.length, right.length);
  const edges = left.slice(0, shared).map((base, index) => ({
    step: `/[${index}]`,
    base,
    revision: right[index],
  }));
  if (left.length === right.length) return { edits: [], edges };
  const added = right.length > left.length;
  return {
    edits: [
      editOf(
        pair,
        'prefixItems',
        added ? 'added' : 'removed',
        added ? 'narrower' : 'wider',
        {
          words: `${Math.abs(right.length - left.length)} of \`prefixItems\``,
          from: left.length,
          to: right.length,
        },
      ),
    ],
    edges,
  };
}

/**
 * Properties of a plain object that went into the branches of a new `oneOf`;
 * empty where that is not what happened.
 */
export function movedIntoOneOf(
  { base, revision }: SpelledPair,
  readers: SpelledReaders,
): ReadonlySet<string> {
  const own = membersOf(base, 'properties');
  const branches = branchesOf(revision, 'oneOf');
  const stays = ['properties', 'type'].some(
    name => keyword(revision, name) !== undefined,
  );
  if (own.size === 0 || branches.length === 0 || stays) return new Set();
  if (keyword(base, 'oneOf') !== undefined) return new Set();
  const offered = new Set(
    branches.flatMap(branch => [
      ...membersOf(readers.revision.read(branch), 'properties').keys(),
    ]),
  );
  return new Set([...own.keys()].filter(name => offered.has(name)));
}
