import jsonata from 'jsonata';
import { LinearExpression } from './linearExpression';
import { refusedFunctions } from './refusedFunctions';

/** Why an expression cannot be used, before anybody runs it. */
export interface ExpressionFault {
  /** One sentence. */
  readonly message: string;
  /** Characters of the expression up to the place, counted from 1; 0 where it is not known. */
  readonly position: number;
}

/** Nested values of a syntax tree that are looked at: more is no expression of people. */
const deepest = 500;

/**
 * Whether an expression is JSONata and calls nothing that a sheet may not; null
 * where all is well.
 */
export function expressionFault(expression: string): ExpressionFault | null {
  let tree: unknown;
  try {
    tree = jsonata(expression).ast();
  } catch (error) {
    return syntaxFault(error);
  }
  return refusedCall(tree, 0);
}

function syntaxFault(error: unknown): ExpressionFault {
  const message: unknown = read(error, 'message');
  const position = positionOf(error);
  const said = typeof message === 'string' ? message : 'it cannot be read';
  return {
    message: `The expression is no JSONata${at(position)}: ${said.replace(/\.$/u, '')}.`,
    position,
  };
}

/** Functions have no other name than a variable, so every use of one shows. */
function refusedCall(node: unknown, depth: number): ExpressionFault | null {
  if (typeof node !== 'object' || node === null) return null;
  if (depth > deepest) {
    return {
      message: `The expression nests deeper than ${deepest} levels.`,
      position: 0,
    };
  }
  const name: unknown = read(node, 'value');
  if (read(node, 'type') === 'variable' && typeof name === 'string') {
    const reason = refusedFunctions.get(name);
    const position = positionOf(node);
    if (reason !== undefined) {
      return {
        message: `The expression uses \`$${name}\`${at(position)}, which a sheet may not, because ${reason}.`,
        position,
      };
    }
  }
  if (read(node, 'type') === 'regex') return expressionOfTextFault(node);
  for (const member of Object.values(node) as unknown[]) {
    const fault = refusedCall(member, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}

/** A regular expression that no engine of linear time has a form of. */
function expressionOfTextFault(node: object): ExpressionFault | null {
  const written: unknown = read(node, 'value');
  if (!(written instanceof RegExp)) return null;
  try {
    new LinearExpression(written);
    return null;
  } catch (error) {
    const position = positionOf(node);
    const said = error instanceof Error ? error.message : String(error);
    return {
      message: `The regular expression ${String(written)}${at(position)} has no form that is found in linear time: ${said.replace(/\.$/u, '')}.`,
      position,
    };
  }
}

function positionOf(node: unknown): number {
  const position: unknown = read(node, 'position');
  return typeof position === 'number' ? position : 0;
}

function at(position: number): string {
  return position > 0 ? ` at character ${position}` : '';
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Reflect.get(value, name) as unknown)
    : undefined;
}
