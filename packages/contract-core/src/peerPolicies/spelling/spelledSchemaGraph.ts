import type { ContractSpelling, SyntaxNode } from '../../parse';
import { EqualSpelling } from './equalSpelling';
import { compareBranches, movedIntoOneOf } from './spelledBranches';
import { compareProperties } from './spelledObjects';
import type { SpelledReaders } from './spelledObjects';
import { editOf } from './spelledPair';
import type {
  SchemaEdit,
  SpelledEdge,
  SpelledPair,
  SpelledPart,
} from './spelledPair';
import { compareRules } from './spelledRules';
import { flagOf, identityOf, SchemaSpelling } from './spelledSchema';
import type { SpelledSchema } from './spelledSchema';
import { schemaLifecycleEdits } from './schemaLifecycle';
import type { LifecycleTerms } from './spelledLifecycle';
import { compareTypes } from './spelledTypes';
import { compareValues } from './spelledValues';

/** A pair of schemas; a node of the graph of pairs. */
export interface SpelledNode {
  readonly edits: readonly SchemaEdit[];
  readonly edges: readonly {
    readonly step: string;
    readonly target: SpelledNode;
  }[];
}

interface OpenNode {
  readonly pair: SpelledPair;
  readonly parents: OpenNode[];
  edits: readonly SchemaEdit[];
  edges: readonly { readonly step: string; readonly target: OpenNode }[];
}

/**
 * Compares schemas as they are spelled, each pair once. A pair says nothing of
 * what lies inside it: that is another pair, so cycles need no assumption.
 */
export class SpelledSchemaGraph {
  readonly readers: SpelledReaders;
  readonly spelling: EqualSpelling;
  private readonly nodes = new Map<SyntaxNode, Map<SyntaxNode, OpenNode>>();
  private readonly waiting: OpenNode[] = [];
  private touched: ReadonlySet<SpelledNode> = new Set();

  constructor(
    base: ContractSpelling,
    revision: ContractSpelling,
    private readonly terms: LifecycleTerms,
  ) {
    this.readers = {
      base: new SchemaSpelling(base),
      revision: new SchemaSpelling(revision),
    };
    this.spelling = new EqualSpelling(this.readers.base, this.readers.revision);
  }

  /** The node of two schemas; they are compared when `finish` is called. */
  add(base: SyntaxNode, revision: SyntaxNode): SpelledNode {
    return this.open(base, revision, null);
  }

  /** Compares every pair that was added, and all that lie inside them. */
  finish(): void {
    for (
      let node = this.waiting.pop();
      node !== undefined;
      node = this.waiting.pop()
    ) {
      const { pair } = node;
      const part = this.compare(pair);
      const opened = node;
      node.edits = part.edits;
      node.edges = part.edges.map(edge => ({
        step: edge.step,
        target: this.open(edge.base, edge.revision, opened),
      }));
    }
    this.touched = this.reachers();
  }

  /** Whether the pair, or one inside it, was edited. */
  differs(node: SpelledNode): boolean {
    return this.touched.has(node);
  }

  private open(
    base: SyntaxNode,
    revision: SyntaxNode,
    parent: OpenNode | null,
  ): OpenNode {
    const left = this.readers.base.read(base);
    const right = this.readers.revision.read(revision);
    const row =
      this.nodes.get(identityOf(left)) ?? new Map<SyntaxNode, OpenNode>();
    this.nodes.set(identityOf(left), row);
    let node = row.get(identityOf(right));
    if (node === undefined) {
      node = {
        pair: { base: left, revision: right, spelling: this.spelling },
        parents: [],
        edits: [],
        edges: [],
      };
      row.set(identityOf(right), node);
      this.waiting.push(node);
    }
    if (parent !== null) node.parents.push(parent);
    return node;
  }

  private compare(pair: SpelledPair): SpelledPart {
    const unreadable = unreadableEdits(pair);
    if (unreadable !== null) return { edits: unreadable, edges: [] };
    const types = compareTypes(pair);
    if (types.wrapped) {
      return { edits: types.edits.map(edit => marked(edit, pair)), edges: [] };
    }
    const moved = movedIntoOneOf(pair, this.readers);
    const told = new Set(
      types.listed ? ['oneOf', 'anyOf'] : moved.size > 0 ? ['oneOf'] : [],
    );
    const parts: readonly SpelledPart[] = [
      {
        edits: [
          ...(moved.size > 0
            ? [
                editOf(pair, 'oneOf', 'wrapped', 'incomparable', {
                  words: [...moved].map(name => `\`${name}\``).join(', '),
                }),
              ]
            : types.edits),
          ...compareValues(pair),
          ...schemaLifecycleEdits(pair, this.terms),
        ],
        edges: [],
      },
      compareProperties(pair, this.readers, moved),
      compareBranches(pair, this.readers, told),
      compareRules(pair),
    ];
    return {
      edits: parts.flatMap(part => part.edits).map(edit => marked(edit, pair)),
      edges: parts.flatMap((part): readonly SpelledEdge[] => part.edges),
    };
  }

  private reachers(): ReadonlySet<SpelledNode> {
    const found = new Set<OpenNode>();
    for (const row of this.nodes.values()) {
      for (const node of row.values()) {
        if (node.edits.length > 0) found.add(node);
      }
    }
    const waiting = [...found];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const parent of node.parents) {
        if (!found.has(parent)) {
          found.add(parent);
          waiting.push(parent);
        }
      }
    }
    return found;
  }
}

/** Each edit says whether the schema is only read or only written. */
function marked(edit: SchemaEdit, { revision }: SpelledPair): SchemaEdit {
  return {
    ...edit,
    attributes: {
      readOnly: flagOf(revision, 'readOnly'),
      writeOnly: flagOf(revision, 'writeOnly'),
      ...edit.attributes,
    },
  };
}

/** A schema on another host is never fetched; a change of it stays unknown. */
function unreadableEdits(pair: SpelledPair): readonly SchemaEdit[] | null {
  const from = pair.base.unreadable;
  const to = pair.revision.unreadable;
  if (from === null && to === null) return null;
  if (from === to) return [];
  return [
    editOf(pair, 'reference', 'changed', 'undecided', {
      words: `\`${from ?? nameOf(pair.base)}\` to \`${to ?? nameOf(pair.revision)}\``,
      from,
      to,
    }),
  ];
}

function nameOf(schema: SpelledSchema): string {
  return schema.reference === '' ? 'a schema in place' : schema.reference;
}
