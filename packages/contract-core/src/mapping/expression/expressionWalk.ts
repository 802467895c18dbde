import type { ExpressionNode, ExpressionStep } from './expressionTree';
import { handingFunctions, keepingFunctions } from './functions';

/** A path by its steps from the object of sources. */
export type Steps = readonly string[];

/** Paths that a value may have been taken from; none for a computed value. */
export interface Reached {
  readonly paths: readonly Steps[];
  /** Whether it can be said at all where the value comes from. */
  readonly decided: boolean;
}

/** What holds while part of an expression is looked at. */
interface Surroundings {
  /** What `$` and names mean. */
  readonly context: Reached;
  readonly variables: ReadonlyMap<string, Reached>;
  readonly lambdas: ReadonlyMap<
    string,
    Extract<ExpressionNode, { kind: 'lambda' }>
  >;
  readonly depth: number;
}

/** Lambdas that call each other deeper than this are not followed. */
const deepest = 20;

const computed: Reached = { paths: [], decided: true };
const nowhere: Reached = { paths: [], decided: false };
const root: Reached = { paths: [[]], decided: true };

/** What an expression reads of its sources. */
export interface ExpressionReads {
  /** Paths in the order of the text, each once. */
  readonly paths: readonly Steps[];
  /** Whether these are all. */
  readonly decided: boolean;
  /** Where the value of the expression itself is taken from. */
  readonly result: Reached;
}

/** Follows every path of an expression; what it cannot follow makes it undecided. */
export function readsOf(tree: ExpressionNode): ExpressionReads {
  const walk = new Walk();
  const result = walk.use(tree, {
    context: root,
    variables: new Map(),
    lambdas: new Map(),
    depth: 0,
  });
  return { paths: walk.read(), decided: walk.decided, result };
}

class Walk {
  private readonly found = new Map<string, Steps>();

  decided = true;

  read(): readonly Steps[] {
    return [...this.found.values()];
  }

  /** The value is looked at, so whatever it is taken from is read. */
  use(node: ExpressionNode, around: Surroundings): Reached {
    const reached = this.reach(node, around);
    this.note(reached);
    return reached;
  }

  private note({ paths, decided }: Reached): void {
    if (!decided) this.decided = false;
    for (const steps of paths) {
      // The object of all sources is no path of a sheet.
      if (steps.length === 0) this.decided = false;
      else this.found.set(JSON.stringify(steps), steps);
    }
  }

  private reach(node: ExpressionNode, around: Surroundings): Reached {
    switch (node.kind) {
      case 'literal':
      case 'pattern':
        return computed;
      case 'path':
        return this.follow(node.steps, around);
      case 'condition':
        return this.choice(node, around);
      case 'block':
        return this.block(node.expressions, node.filters, around);
      case 'bind':
        return this.reach(node.value, around);
      case 'variable':
        return variable(node.name, around);
      case 'lambda':
        return nowhere;
      case 'list':
        return joined(node.items.map(item => this.reach(item, around)));
      case 'call':
        return this.filtered(this.call(node, around), node.filters, around);
      case 'other':
        this.decided = false;
        this.useAll(node.inner, around);
        return nowhere;
      case 'binary':
        return this.useAll([node.left, node.right], around);
      case 'negation':
        return this.useAll([node.value], around);
      case 'object':
        return this.useAll(node.entries.flat(), around);
    }
  }

  /** Looks at several values to compute another one. */
  private useAll(
    nodes: readonly ExpressionNode[],
    around: Surroundings,
  ): Reached {
    for (const node of nodes) this.use(node, around);
    return computed;
  }

  private choice(
    node: Extract<ExpressionNode, { kind: 'condition' }>,
    around: Surroundings,
  ): Reached {
    this.use(node.condition, around);
    const branches =
      node.otherwise === null ? [node.then] : [node.then, node.otherwise];
    return joined(branches.map(branch => this.reach(branch, around)));
  }

  private follow(
    steps: readonly ExpressionStep[],
    around: Surroundings,
  ): Reached {
    let reached = around.context;
    for (const [at, step] of steps.entries()) {
      reached =
        step.name === null
          ? this.step(step.node, at === 0 ? around.context : reached, around)
          : extended(reached, step.name);
      reached = this.filtered(reached, step.filters, around);
    }
    return reached;
  }

  private step(
    node: ExpressionNode | null,
    context: Reached,
    around: Surroundings,
  ): Reached {
    return node === null ? nowhere : this.reach(node, { ...around, context });
  }

  private filtered(
    reached: Reached,
    filters: readonly ExpressionNode[],
    around: Surroundings,
  ): Reached {
    for (const filter of filters) {
      this.use(filter, { ...around, context: reached });
    }
    return reached;
  }

  private block(
    expressions: readonly ExpressionNode[],
    filters: readonly ExpressionNode[],
    around: Surroundings,
  ): Reached {
    let inside = around;
    let last: Reached = computed;
    for (const [at, expression] of expressions.entries()) {
      if (expression.kind === 'bind') {
        inside = this.bound(expression.name, expression.value, inside);
        last = variable(expression.name, inside);
      } else {
        last =
          at === expressions.length - 1
            ? this.reach(expression, inside)
            : this.use(expression, inside);
      }
    }
    return this.filtered(last, filters, inside);
  }

  private bound(
    name: string,
    value: ExpressionNode,
    around: Surroundings,
  ): Surroundings {
    if (value.kind === 'lambda') {
      return { ...around, lambdas: new Map(around.lambdas).set(name, value) };
    }
    const reached = this.reach(value, around);
    return {
      ...around,
      variables: new Map(around.variables).set(name, reached),
    };
  }

  private call(
    node: Extract<ExpressionNode, { kind: 'call' }>,
    around: Surroundings,
  ): Reached {
    const lambda =
      node.procedure.kind === 'lambda'
        ? node.procedure
        : around.lambdas.get(node.name);
    if (lambda !== undefined) {
      const given = node.given.map(argument => this.reach(argument, around));
      return this.inside(lambda, given, around);
    }
    if (node.procedure.kind !== 'variable') this.use(node.procedure, around);
    if (handingFunctions.has(node.name)) return this.handing(node, around);
    if (keepingFunctions.has(node.name)) {
      return joined(node.given.map(argument => this.reach(argument, around)));
    }
    this.useAll(node.given, around);
    // Without an argument a function looks at what it stands in.
    if (node.given.length === 0 && !isRoot(around.context)) {
      this.note(around.context);
    }
    return computed;
  }

  /** `$map(list, function($element) {...})` and its like. */
  private handing(
    node: Extract<ExpressionNode, { kind: 'call' }>,
    around: Surroundings,
  ): Reached {
    const [list, second] = node.given;
    const elements = list === undefined ? nowhere : this.reach(list, around);
    const lambda =
      second?.kind === 'lambda'
        ? second
        : second?.kind === 'variable'
          ? around.lambdas.get(second.name)
          : undefined;
    if (lambda === undefined) {
      this.note(elements);
      if (second !== undefined && second.kind !== 'variable') {
        this.use(second, around);
      }
      return node.name === 'map' ? computed : elements;
    }
    const given =
      node.name === 'sort'
        ? [elements, elements]
        : [elements, computed, elements];
    const made = this.inside(lambda, given, around);
    if (node.name === 'map') return made;
    this.note(made);
    return elements;
  }

  private inside(
    { parameters, body }: Extract<ExpressionNode, { kind: 'lambda' }>,
    given: readonly Reached[],
    around: Surroundings,
  ): Reached {
    if (around.depth >= deepest) {
      this.decided = false;
      return nowhere;
    }
    const variables = new Map(around.variables);
    for (const [at, name] of parameters.entries()) {
      variables.set(name, given[at] ?? computed);
    }
    return this.reach(body, {
      ...around,
      variables,
      depth: around.depth + 1,
    });
  }
}

function variable(name: string, around: Surroundings): Reached {
  if (name === '') return around.context;
  if (name === '$') return root;
  return around.variables.get(name) ?? computed;
}

function extended({ paths, decided }: Reached, name: string): Reached {
  return { paths: paths.map(steps => [...steps, name]), decided };
}

function joined(all: readonly Reached[]): Reached {
  return {
    paths: all.flatMap(({ paths }) => paths),
    decided: all.every(({ decided }) => decided),
  };
}

function isRoot({ paths }: Reached): boolean {
  return paths.some(steps => steps.length === 0);
}
