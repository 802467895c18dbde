import { readNumber } from '../../model';
import type { ExactNumber } from '../../model';
import type { ScalarValue } from './syntaxNode';

const keywords: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>(
  [
    ['', null],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['NULL', null],
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['.inf', Infinity],
    ['.Inf', Infinity],
    ['.INF', Infinity],
    ['+.inf', Infinity],
    ['+.Inf', Infinity],
    ['+.INF', Infinity],
    ['-.inf', -Infinity],
    ['-.Inf', -Infinity],
    ['-.INF', -Infinity],
    ['.nan', NaN],
    ['.NaN', NaN],
    ['.NAN', NaN],
  ],
);

const longestKeyword = 'false'.length;

const decimal = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;

/**
 * The value of a plain (unquoted) scalar by the core schema of YAML 1.2,
 * section 10.3.2: `on`, `yes` and dates stay texts.
 */
export function readPlainScalar(text: string): ScalarValue | ExactNumber {
  const keyword =
    text.length <= longestKeyword ? keywords.get(text) : undefined;
  if (keyword !== undefined) return keyword;
  const first = text.charCodeAt(0);
  // Only a digit, a sign or a dot can start a number.
  if (first > 0x39 || first < 0x2b) return text;
  if (decimal.test(text)) return readNumber(text);
  if (octal.test(text) || hexadecimal.test(text)) return Number(text);
  return text;
}

/** The value of a scalar that carries an explicit tag such as `!!str`. */
export function readTaggedScalar(
  tag: string,
  text: string,
): ScalarValue | ExactNumber {
  switch (tag) {
    case '!!null':
    case '!!bool':
    case '!!int':
    case '!!float':
      return readPlainScalar(text);
    default:
      return text;
  }
}
