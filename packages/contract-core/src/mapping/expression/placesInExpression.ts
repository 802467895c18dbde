import jsonata from 'jsonata';
import { LinearExpression } from './linearExpression';

/** What is wrong with a part of an expression. */
export interface PartFault {
  readonly message: string;
  /** Character of the expression, counted from 1; 0 where unknown. */
  readonly column: number;
}

/** Where a variable or function first stands in an expression that can be parsed; 0 where it does not. */
export function columnOfVariable(text: string, name: string): number {
  for (const node of nodesOf(jsonata(text).ast())) {
    if (read(node, 'type') !== 'variable' || read(node, 'value') !== name) {
      continue;
    }
    // JSONata counts up to the end of a name.
    return Math.max(columnOf(node) - name.length, 0);
  }
  return 0;
}

/** The first regular expression that has no form of linear time; null where all have one. */
export function unsearchablePart(text: string): PartFault | null {
  for (const node of nodesOf(jsonata(text).ast())) {
    const written: unknown = read(node, 'value');
    if (read(node, 'type') !== 'regex' || !(written instanceof RegExp))
      continue;
    try {
      new LinearExpression(written);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return {
        message: `the regular expression /${written.source}/ is not found in linear time: ${said.replace(/\.$/u, '')}`,
        column: columnOf(node),
      };
    }
  }
  return null;
}

/** A node of JSONata's tree with all inside of it, in the order of the text. */
function* nodesOf(node: unknown): Generator<object> {
  if (typeof node !== 'object' || node === null) return;
  yield node;
  for (const member of Object.values(node) as unknown[]) {
    yield* nodesOf(member);
  }
}

function columnOf(node: object): number {
  const position: unknown = read(node, 'position');
  return typeof position === 'number' ? position : 0;
}

function read(node: object, name: string): unknown {
  return Reflect.get(node, name) as unknown;
}
