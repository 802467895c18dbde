import jsonata from 'jsonata';
import { isJsonObject } from '../../containment';
import { decimalFunctions } from './decimalFunctions';
import { LinearExpression, refusedFunctions } from '../expression';
import { RunLimit } from './mappingRun';
import type { EvaluateExpression, Evaluation } from './mappingRun';

/** What one evaluation of an expression may cost. */
export interface ExpressionLimits {
  /** Elapsed time. */
  readonly milliseconds: number;
  /** Nested evaluations: functions that call one another. */
  readonly depth: number;
  /** Values in one sequence. */
  readonly sequence: number;
  /** Characters and values of a result, together. */
  readonly result: number;
}

export const defaultExpressionLimits: ExpressionLimits = {
  milliseconds: 1_000,
  depth: 500,
  sequence: 100_000,
  result: 1_000_000,
};

/** Nesting of a result. */
const deepest = 100;

/**
 * Evaluates JSONata without a clock, chance or access to anything but the
 * payload. Time and depth are limited here; what the library does not stop (a
 * text that doubles, a long padding) only the death of the process does, so run
 * it in a child that may be killed.
 */
export function createExpressionEvaluator(
  limits: ExpressionLimits = defaultExpressionLimits,
): EvaluateExpression {
  const compiled = new Map<string, jsonata.Expression>();
  return async (text, input, sources) => {
    try {
      const expression = compiled.get(text) ?? (await compile(text, limits));
      compiled.set(text, expression);
      const given: unknown = await expression.evaluate(input, { sources });
      return { ok: true, value: new ResultReader(limits).read(given, 0) };
    } catch (error) {
      return failure(error, limits);
    }
  };
}

async function compile(
  text: string,
  limits: ExpressionLimits,
): Promise<jsonata.Expression> {
  const expression = jsonata(text, {
    timeout: limits.milliseconds,
    stack: limits.depth,
    sequence: limits.sequence,
    // JSONata calls the constructor, `exec` and `lastIndex`; its type says RegExp.
    RegexEngine: LinearExpression as unknown as RegExpConstructor,
  });
  // Whoever compiles refuses these already; here nobody can call them either.
  for (const name of refusedFunctions) {
    expression.registerFunction(name, () => {
      throw new Error(`$${name} is refused`);
    });
  }
  for (const { name, signature, apply } of decimalFunctions) {
    // As every function of JSONata gives nothing for nothing.
    const applied = (first: unknown, second: unknown, third: unknown) =>
      first === undefined ? undefined : apply(first, second, third);
    expression.registerFunction(name, applied, signature);
  }
  expression.registerFunction('toMillis', await timelessToMillis(), '<s-s?:n>');
  return expression;
}

type ToMillis = (timestamp: unknown, picture: unknown) => unknown;

/**
 * JSONata's own reads a time without an offset in the zone of the machine, and
 * fills what a picture leaves out from the clock. Here both are those of
 * 1970-01-01T00:00:00Z.
 */
async function timelessToMillis(): Promise<ToMillis> {
  const found: unknown = await jsonata('$toMillis').evaluate(null);
  const implementation: unknown =
    typeof found === 'object' && found !== null
      ? Reflect.get(found, 'implementation')
      : undefined;
  if (typeof implementation !== 'function') {
    throw new Error('JSONata has no function $toMillis.');
  }
  const focus = { environment: { timestamp: new Date(0) } };
  return (timestamp, picture) => {
    const isLocal =
      picture === undefined &&
      typeof timestamp === 'string' &&
      /T[0-9:.]+$/u.test(timestamp);
    const meant = isLocal ? `${timestamp}Z` : timestamp;
    return Reflect.apply(implementation, focus, [meant, picture]) as unknown;
  };
}

/** Errors of JSONata that a larger machine would not have, or a smaller one would. */
const limitCodes: ReadonlyMap<string, (limits: ExpressionLimits) => string> =
  new Map([
    ['D1011', ({ depth }) => `calls functions deeper than ${depth} levels`],
    ['D1012', ({ milliseconds }) => `takes longer than ${milliseconds} ms`],
    [
      'D2014',
      ({ sequence }) => `makes a sequence of more than ${sequence} values`,
    ],
    [
      'D2015',
      ({ sequence }) => `makes a sequence of more than ${sequence} values`,
    ],
  ]);

function failure(error: unknown, limits: ExpressionLimits): Evaluation {
  if (error instanceof RunLimit) throw error;
  // A stack or a text that the engine cannot hold.
  if (error instanceof RangeError) {
    throw new RunLimit(
      `The expression needs more than the engine can hold: ${error.message}.`,
    );
  }
  const limit = limitCodes.get(textOf(error, 'code'))?.(limits);
  if (limit !== undefined) throw new RunLimit(`The expression ${limit}.`);
  const message = textOf(error, 'message').replace(/\.$/u, '');
  return {
    ok: false,
    message: `The expression fails: ${message === '' ? String(error) : message}.`,
  };
}

function textOf(error: unknown, name: string): string {
  if (typeof error !== 'object' || error === null) return '';
  const text: unknown = Reflect.get(error, name);
  return typeof text === 'string' ? text : '';
}

/** Takes what an expression gives over as plain JSON. */
class ResultReader {
  #size = 0;

  constructor(private readonly limits: ExpressionLimits) {}

  /** Undefined where nothing is given. */
  read(value: unknown, depth: number): unknown {
    if (value === undefined || value === null) return value;
    this.#count(typeof value === 'string' ? value.length : 1);
    if (depth > deepest) {
      throw new RunLimit(
        `The expression gives a value of more than ${deepest} levels.`,
      );
    }
    if (typeof value === 'number') {
      if (Number.isFinite(value)) return Object.is(value, -0) ? 0 : value;
      throw new Error('it gives a number that is infinite or none');
    }
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (Array.isArray(value)) {
      return value.flatMap((element: unknown) => {
        const read = this.read(element, depth + 1);
        return read === undefined ? [] : [read];
      });
    }
    if (!isJsonObject(value) || isFunction(value)) {
      throw new Error('it gives a function');
    }
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, member]) => {
        const read = this.read(member, depth + 1);
        return read === undefined ? [] : [[name, read]];
      }),
    );
  }

  #count(size: number): void {
    this.#size += size;
    if (this.#size > this.limits.result) {
      throw new RunLimit(
        `The expression gives more than ${this.limits.result} characters and values.`,
      );
    }
  }
}

function isFunction(value: object): boolean {
  return '_jsonata_function' in value || '_jsonata_lambda' in value;
}
