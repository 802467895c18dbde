import { parse } from 'nimma/parser';

/**
 * Spectral compiles the filters of a JSONPath expression to JavaScript and runs
 * them, so `[?("".constructor.constructor("…")())]` in a ruleset is code with
 * the rights of the process. Rulesets are data (design decision 12): a filter
 * may compare, test text and read members, and nothing else.
 *
 * Returns what is wrong with the expression, or null.
 */
export function findPathExpressionFault(expression: string): string | null {
  const nodes = parsePath(expression);
  if (nodes === null) return 'is not a JSONPath that Spectral understands';
  for (const node of nodes) {
    if (node.type !== 'ScriptFilterExpression') continue;
    const fault = findFilterFault(String(node.value));
    if (fault !== null) return fault;
  }
  return null;
}

/** The same for `then.field`, where a path may hold no filter at all. */
export function findFieldFault(field: string): string | null {
  if (!field.startsWith('$')) return null;
  return field.includes('(')
    ? 'may not hold a filter; put the filter into "given"'
    : findPathExpressionFault(field);
}

function parsePath(expression: string): ReturnType<typeof parse> | null {
  try {
    // An alias stands for expressions that are checked where it is defined.
    return parse(expression.replace(/^#[A-Za-z0-9_-]+/, '$'));
  } catch {
    return null;
  }
}

const names =
  /@(?:property|parentProperty|parent|root|path|string|number|boolean|scalar|array|null|object|integer)?(?![A-Za-z@])(?:\(\))?/y;
const words = /(?:true|false|null|undefined|void 0|in|index)(?![\w$])/y;
const text = /"[^"\\]*"|'[^'\\]*'/y;
const number = /-?\d+(?:\.\d+)?/y;
const method =
  /\.(?:match|includes|indexOf|startsWith|endsWith|toLowerCase|toUpperCase|trim)(?=\()/y;
const endsWithMethod =
  /\.(?:match|includes|indexOf|startsWith|endsWith|toLowerCase|toUpperCase|trim)$/;
const member = /\.[A-Za-z_$][\w$-]*(?!\()(?![\w$-])/y;
const item = /\[(?:\d+|"[^"\\]*"|'[^'\\]*')\]/y;
const regularExpression =
  /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[imsu]*/y;
const operator = /===|!==|==|!=|<=|>=|<|>|&&|\|\||!|,|-|\s+/y;

/** Members through which any value leads to the function constructor. */
const forbidden =
  /constructor|prototype|__proto__|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__/;

const tokens = [names, words, text, number, method, member, item, operator];

function findFilterFault(filter: string): string | null {
  const word = forbidden.exec(filter)?.[0];
  if (word !== undefined) return `may not use "${word}" in a filter`;
  let at = 0;
  while (at < filter.length) {
    const length = tokenLength(filter, at);
    if (length === 0) {
      return `may only compare, test text and read members in a filter; "${filter.slice(at, at + 20)}" does something else`;
    }
    at += length;
  }
  return null;
}

function tokenLength(filter: string, at: number): number {
  const before = filter.slice(0, at);
  switch (filter[at]) {
    case ')':
      return 1;
    case '(':
      // A group, or the arguments of an allowed method: no other value is called.
      return /(?:^|[(,!&|=<>])\s*$/.test(before) || endsWithMethod.test(before)
        ? 1
        : 0;
    case '/':
      // A regular expression stands only where an argument can.
      return /[(,]\s*$/.test(before)
        ? matchLength(regularExpression, filter, at)
        : 0;
    default:
      return Math.max(...tokens.map(token => matchLength(token, filter, at)));
  }
}

function matchLength(token: RegExp, filter: string, at: number): number {
  token.lastIndex = at;
  return token.exec(filter)?.[0].length ?? 0;
}
