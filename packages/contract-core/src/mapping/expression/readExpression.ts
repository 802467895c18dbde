import { partsOf } from './expressionParts';
import { resultOf } from './expressionResult';
import type { ExpressionResult } from './expressionResult';
import { parseExpression } from './expressionTree';
import type { ExpressionNode } from './expressionTree';
import { readsOf } from './expressionWalk';
import { decimalHelpers, functions, refusedFunctions } from './functions';
import { columnOfVariable, unsearchablePart } from './placesInExpression';

/** An expression as far as its text tells what it reads and gives. */
export type ReadExpression =
  | {
      readonly ok: true;
      readonly tree: ExpressionNode;
      /** Paths as a sheet writes them, starting with the name of a source. */
      readonly reads: readonly string[];
      /** Whether these are all paths that it reads. */
      readonly readsDecided: boolean;
      readonly gives: ExpressionResult;
      /** Paths whose value may be the result as it is. */
      readonly handsOn: readonly string[];
    }
  | {
      readonly ok: false;
      readonly message: string;
      /** Character of the expression, counted from 1; 0 where unknown. */
      readonly column: number;
    };

/**
 * What an expression reads and gives; nothing is evaluated. An expression that
 * calls what no sheet may call, or what nobody knows, is invalid. `helpers` are
 * the functions that a run adds to those of JSONata, without `$`.
 */
export function readExpression(
  text: string,
  helpers: ReadonlySet<string> = new Set(),
): ReadExpression {
  const parsed = parseExpression(text);
  if (!parsed.ok) return parsed;
  const { tree } = parsed;
  const fault = faultOf(tree, helpers) ?? unsearchablePart(text);
  if (fault !== null) {
    const { message, column } = fault;
    return {
      ok: false,
      message,
      column:
        typeof column === 'string' ? columnOfVariable(text, column) : column,
    };
  }
  const { paths, decided, result } = readsOf(tree);
  // A name with a dot in it cannot be told from two steps.
  const spelled = paths.filter(steps => !steps.some(isUnspeakable));
  const gives = resultOf(tree);
  return {
    ok: true,
    tree,
    reads: spelled.map(steps => steps.join('.')),
    readsDecided: decided && spelled.length === paths.length,
    gives,
    handsOn: gives.handsOn ? result.paths.map(steps => steps.join('.')) : [],
  };
}

/** Paths that an expression of a sheet reads; null where not all of them can be told. */
export function pathsOfExpression(text: string): readonly string[] | null {
  const read = readExpression(text, decimalHelpers);
  return read.ok && read.readsDecided ? read.reads : null;
}

function isUnspeakable(step: string): boolean {
  return step.includes('.') || step.includes('[]');
}

/** What no sheet may call, or nobody knows, with the name that tells its place. */
function faultOf(
  tree: ExpressionNode,
  helpers: ReadonlySet<string>,
): { readonly message: string; readonly column: string } | null {
  const parts = [...partsOf(tree)];
  const bound = new Set(
    parts.flatMap(part => {
      if (part.kind === 'bind') return [part.name];
      return part.kind === 'lambda' ? part.parameters : [];
    }),
  );
  const refused = parts.find(
    part =>
      part.kind === 'variable' &&
      refusedFunctions.has(part.name) &&
      !bound.has(part.name),
  );
  if (refused?.kind === 'variable') {
    return {
      message: `$${refused.name} is refused: equal input has to give equal output, and an expression is the text that was approved`,
      column: refused.name,
    };
  }
  const unknown = parts.find(
    part =>
      part.kind === 'call' &&
      part.name !== '' &&
      !functions.has(part.name) &&
      !helpers.has(part.name) &&
      !bound.has(part.name),
  );
  return unknown?.kind === 'call'
    ? {
        message: `there is no function $${unknown.name}`,
        column: unknown.name,
      }
    : null;
}
