import { partsOf } from './expressionParts';
import type { ExpressionNode } from './expressionTree';
import { readsOf } from './expressionWalk';

/** Paths on which an expression does arithmetic of doubles. */
export interface ArithmeticReads {
  /** Added up or subtracted: exact for whole numbers. */
  readonly added: readonly string[];
  /** Multiplied or divided, averaged, rounded: exact for nothing. */
  readonly scaled: readonly string[];
}

const adding: ReadonlySet<string> = new Set(['+', '-']);
const scaling: ReadonlySet<string> = new Set(['*', '/', '%']);
const addingFunctions: ReadonlySet<string> = new Set(['sum']);
const scalingFunctions: ReadonlySet<string> = new Set([
  'average',
  'power',
  'round',
  'sqrt',
]);

/** Functions through which a number stays the number that it is. */
const passing: ReadonlySet<string> = new Set(['number', 'abs', 'string']);

/** Where an expression computes with values of its sources. */
export function arithmeticOf(tree: ExpressionNode): ArithmeticReads {
  const paths = readsOf(tree).paths.map(steps => steps.join('.'));
  const added = new Set<string>();
  const scaled = new Set<string>();
  for (const part of partsOf(tree)) {
    const into = isScaling(part) ? scaled : isAdding(part) ? added : null;
    if (into === null) continue;
    for (const ending of operandsOf(part).flatMap(endingsOf)) {
      for (const path of paths) {
        if (path === ending || path.endsWith(`.${ending}`)) into.add(path);
      }
    }
  }
  return {
    added: [...added].filter(path => !scaled.has(path)),
    scaled: [...scaled],
  };
}

function isScaling(part: ExpressionNode): boolean {
  return part.kind === 'binary'
    ? scaling.has(part.operator)
    : part.kind === 'call' && scalingFunctions.has(part.name);
}

function isAdding(part: ExpressionNode): boolean {
  return part.kind === 'binary'
    ? adding.has(part.operator)
    : part.kind === 'call' && addingFunctions.has(part.name);
}

function operandsOf(part: ExpressionNode): readonly ExpressionNode[] {
  if (part.kind === 'binary') return [part.left, part.right];
  return part.kind === 'call' ? part.given.slice(0, 1) : [];
}

/** Last names of the paths whose value an operand is: `p` of `lines.(p * q)`. */
function endingsOf(node: ExpressionNode): readonly string[] {
  switch (node.kind) {
    case 'path': {
      const names = node.steps.flatMap(({ name }) =>
        name === null ? [] : [name],
      );
      return names.length === 0 ? [] : [names.join('.')];
    }
    case 'negation':
      return endingsOf(node.value);
    case 'block':
      return node.expressions.slice(-1).flatMap(endingsOf);
    case 'condition':
      return [
        ...endingsOf(node.then),
        ...(node.otherwise === null ? [] : endingsOf(node.otherwise)),
      ];
    case 'binary':
      // What it computes is computed from them.
      return isScaling(node) || isAdding(node)
        ? operandsOf(node).flatMap(endingsOf)
        : [];
    case 'call':
      return passing.has(node.name) || isAdding(node) || isScaling(node)
        ? operandsOf(node).flatMap(endingsOf)
        : [];
    default:
      return [];
  }
}

/** Paths of texts or numbers that `$number` reads, without marks of lists. */
export function numbersOf(tree: ExpressionNode): readonly string[] {
  const paths = readsOf(tree).paths.map(steps => steps.join('.'));
  const endings = [...partsOf(tree)].flatMap(part =>
    part.kind === 'call' && part.name === 'number'
      ? part.given.slice(0, 1).flatMap(endingsOf)
      : [],
  );
  return paths.filter(path =>
    endings.some(ending => path === ending || path.endsWith(`.${ending}`)),
  );
}
