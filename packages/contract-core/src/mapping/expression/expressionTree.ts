import jsonata from 'jsonata';

/** A value that an expression writes down. */
export type LiteralValue = string | number | boolean | null;

/** One step of a path, with what filters it. */
export interface ExpressionStep {
  /** Name of a member; null for a step that computes, as `node` says. */
  readonly name: string | null;
  readonly node: ExpressionNode | null;
  readonly filters: readonly ExpressionNode[];
}

/** An expression as far as inference looks at it: the tree that JSONata parses, in our words. */
export type ExpressionNode =
  | { readonly kind: 'literal'; readonly value: LiteralValue }
  | { readonly kind: 'path'; readonly steps: readonly ExpressionStep[] }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: ExpressionNode;
      readonly right: ExpressionNode;
    }
  | {
      readonly kind: 'call';
      /** Name of the function without `$`; empty where it is computed. */
      readonly name: string;
      readonly procedure: ExpressionNode;
      readonly given: readonly ExpressionNode[];
      readonly filters: readonly ExpressionNode[];
    }
  | {
      readonly kind: 'condition';
      readonly condition: ExpressionNode;
      readonly then: ExpressionNode;
      /** Null where nothing is given otherwise. */
      readonly otherwise: ExpressionNode | null;
    }
  | {
      readonly kind: 'block';
      readonly expressions: readonly ExpressionNode[];
      readonly filters: readonly ExpressionNode[];
    }
  | {
      readonly kind: 'bind';
      readonly name: string;
      readonly value: ExpressionNode;
    }
  /** Empty for `$`, `$` for `$$`. */
  | { readonly kind: 'variable'; readonly name: string }
  | {
      readonly kind: 'lambda';
      readonly parameters: readonly string[];
      readonly body: ExpressionNode;
    }
  | {
      readonly kind: 'object';
      readonly entries: readonly (readonly [ExpressionNode, ExpressionNode])[];
    }
  | { readonly kind: 'list'; readonly items: readonly ExpressionNode[] }
  | { readonly kind: 'negation'; readonly value: ExpressionNode }
  | { readonly kind: 'pattern' }
  /** What inference does not follow, with the expressions inside. */
  | {
      readonly kind: 'other';
      readonly inner: readonly ExpressionNode[];
    };

export type ParsedExpression =
  | { readonly ok: true; readonly tree: ExpressionNode }
  | {
      readonly ok: false;
      /** One sentence of JSONata. */
      readonly message: string;
      /** Character of the expression, counted from 1; 0 where unknown. */
      readonly column: number;
    };

/** Parses an expression; nothing is evaluated. */
export function parseExpression(text: string): ParsedExpression {
  try {
    return { ok: true, tree: nodeOf(jsonata(text).ast()) };
  } catch (error) {
    const { message, position } = membersOf(error);
    if (typeof message !== 'string') throw error;
    return {
      ok: false,
      message,
      column: typeof position === 'number' ? position : 0,
    };
  }
}

/** JSONata's own types of the tree are incomplete, so each member is looked at. */
function membersOf(value: unknown): RawNode {
  return typeof value === 'object' && value !== null ? (value as RawNode) : {};
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

type RawNode = Readonly<Record<string, unknown>>;

function nodeOf(raw: unknown): ExpressionNode {
  const node = membersOf(raw);
  const read = typeof node.type === 'string' ? readers.get(node.type) : null;
  return read?.(node) ?? { kind: 'other', inner: innerOf(node) };
}

/** By the name that JSONata gives a kind of node. */
const readers: ReadonlyMap<string, (node: RawNode) => ExpressionNode> = new Map(
  [
    ['string', literalNode],
    ['number', literalNode],
    ['value', literalNode],
    ['path', pathOf],
    ['binary', binaryOf],
    ['function', callOf],
    ['condition', conditionOf],
    ['block', blockOf],
    ['bind', bindOf],
    ['variable', variableOf],
    ['lambda', lambdaOf],
    ['unary', unaryOf],
    ['apply', appliedOf],
    ['regex', (): ExpressionNode => ({ kind: 'pattern' })],
  ],
);

function literalNode({ value }: RawNode): ExpressionNode {
  return { kind: 'literal', value: literalOf(value) };
}

function binaryOf(node: RawNode): ExpressionNode {
  return {
    kind: 'binary',
    operator: String(node.value),
    left: nodeOf(node.lhs),
    right: nodeOf(node.rhs),
  };
}

function conditionOf(node: RawNode): ExpressionNode {
  return {
    kind: 'condition',
    condition: nodeOf(node.condition),
    then: nodeOf(node.then),
    otherwise: node.else === undefined ? null : nodeOf(node.else),
  };
}

function blockOf(node: RawNode): ExpressionNode {
  return {
    kind: 'block',
    expressions: itemsOf(node.expressions).map(nodeOf),
    filters: filtersOf(node),
  };
}

function bindOf(node: RawNode): ExpressionNode {
  return {
    kind: 'bind',
    name: String(membersOf(node.lhs).value),
    value: nodeOf(node.rhs),
  };
}

function variableOf(node: RawNode): ExpressionNode {
  const filters = filtersOf(node);
  const name = String(node.value);
  return filters.length === 0
    ? { kind: 'variable', name }
    : { kind: 'block', expressions: [{ kind: 'variable', name }], filters };
}

function lambdaOf(node: RawNode): ExpressionNode {
  return {
    kind: 'lambda',
    parameters: itemsOf(node.arguments).map(parameter =>
      String(membersOf(parameter).value),
    ),
    body: nodeOf(node.body),
  };
}

function filtersOf(node: RawNode): readonly ExpressionNode[] {
  return itemsOf(node.predicate).map(filterOf);
}

function literalOf(value: unknown): LiteralValue {
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
    ? value
    : null;
}

function pathOf(node: RawNode): ExpressionNode {
  const steps = itemsOf(node.steps).map(stepOf);
  const path: ExpressionNode = { kind: 'path', steps };
  if (node.group === undefined) return path;
  // Grouping computes keys and values in the place that the path leads to.
  const object: ExpressionNode = {
    kind: 'object',
    entries: entriesOf(membersOf(node.group).lhs),
  };
  return {
    kind: 'path',
    steps: [...steps, { name: null, node: object, filters: [] }],
  };
}

function stepOf(raw: unknown): ExpressionStep {
  const step = membersOf(raw);
  const filters = itemsOf(step.stages).map(filterOf);
  const isPlain =
    step.type === 'name' &&
    step.focus === undefined &&
    step.index === undefined &&
    step.ancestor === undefined;
  return isPlain
    ? { name: String(step.value), node: null, filters }
    : { name: null, node: stepNodeOf(step), filters };
}

/** A step that is no plain name; `a@$x` and `a#$i` are not followed. */
function stepNodeOf(step: RawNode): ExpressionNode {
  if (step.type === 'sort') {
    return {
      kind: 'block',
      expressions: [
        ...itemsOf(step.terms).map(term => nodeOf(membersOf(term).expression)),
        { kind: 'variable', name: '' },
      ],
      filters: [],
    };
  }
  return step.type === 'name' ? { kind: 'other', inner: [] } : nodeOf(step);
}

function filterOf(raw: unknown): ExpressionNode {
  const stage = membersOf(raw);
  return stage.type === 'filter'
    ? nodeOf(stage.expr)
    : { kind: 'other', inner: [] };
}

function callOf(node: RawNode): ExpressionNode {
  const procedure = nodeOf(node.procedure);
  return {
    kind: 'call',
    name: procedure.kind === 'variable' ? procedure.name : '',
    procedure,
    given: itemsOf(node.arguments).map(nodeOf),
    filters: filtersOf(node),
  };
}

function unaryOf(node: RawNode): ExpressionNode {
  switch (node.value) {
    case '{':
      return { kind: 'object', entries: entriesOf(node.lhs) };
    case '[':
      return { kind: 'list', items: itemsOf(node.expressions).map(nodeOf) };
    default:
      return { kind: 'negation', value: nodeOf(node.expression) };
  }
}

function entriesOf(
  raw: unknown,
): readonly (readonly [ExpressionNode, ExpressionNode])[] {
  return itemsOf(raw).map(pair => {
    const [key, value] = itemsOf(pair);
    return [nodeOf(key), nodeOf(value)] as const;
  });
}

/** `a ~> $f` is `$f(a)`, and `a ~> $f(b)` is `$f(a, b)`. */
function appliedOf(node: RawNode): ExpressionNode {
  const left = nodeOf(node.lhs);
  const right = nodeOf(node.rhs);
  if (right.kind === 'variable') {
    return {
      kind: 'call',
      name: right.name,
      procedure: right,
      given: [left],
      filters: [],
    };
  }
  return right.kind === 'call'
    ? { ...right, given: [left, ...right.given] }
    : { kind: 'other', inner: [left, right] };
}

/** Expressions inside a node of a kind that is not followed. */
function innerOf(node: RawNode): readonly ExpressionNode[] {
  return Object.values(node)
    .flatMap(member => (Array.isArray(member) ? member.flat() : [member]))
    .filter(member => typeof membersOf(member).type === 'string')
    .map(nodeOf);
}
