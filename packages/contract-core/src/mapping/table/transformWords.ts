import type { Transform } from '../transform';
import { parseValue, printValue } from './cellValue';

/** A transform as the sheet's YAML writes it, or why the words are none. */
export type ParsedTransform =
  | { readonly ok: true; readonly written: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string };

/** A transform in the words of a cell: `value map: countries`, `date: yyyyMMdd -> iso-date`. */
export function printTransform(transform: Transform): string {
  switch (transform.kind) {
    case 'direct':
      return 'direct';
    case 'constant':
      return `constant: ${printValue(transform.value)}`;
    case 'concat':
      return `concat: ${JSON.stringify(transform.separator)}`;
    case 'split':
      return `split: ${JSON.stringify(transform.separator)}, part ${transform.part}${transform.fromEnd ? ' from the end' : ''}`;
    case 'value-map':
      return `value map: ${transform.map}`;
    case 'unit':
      return `unit: ${quoted(transform.from)} -> ${quoted(transform.to)} * ${transform.factor}`;
    case 'currency': {
      const words = [
        transform.conversion,
        ...(transform.currency === '' ? [] : [transform.currency]),
        ...(transform.decimals === null
          ? []
          : [`${transform.decimals} decimals`]),
      ];
      return `currency: ${words.join(', ')}`;
    }
    case 'date':
      return `date: ${quoted(transform.from)} -> ${quoted(transform.to)}`;
    case 'expression':
      return `expression: ${transform.expression}`;
  }
}

/** A name stands bare where nothing in it could be taken for the words around it. */
function quoted(name: string): string {
  return /^[^"\s>*]+$/u.test(name) ? name : JSON.stringify(name);
}

const name = String.raw`("(?:[^"\\]|\\.)*"|[^"\s>*]+)`;
const twoNames = new RegExp(`^${name} ?-> ?${name}$`, 'u');
const unitWords = new RegExp(
  String.raw`^${name} ?-> ?${name} ?\* ?([0-9]+(?:\.[0-9]+)?)$`,
  'u',
);
const splitWords =
  /^("(?:[^"\\]|\\.)*"|\S+), part ([0-9]{1,6})( from the end)?$/u;

const shapes =
  'direct; constant: VALUE; concat: "SEPARATOR"; split: "SEPARATOR", part N; value map: NAME; unit: FROM -> TO * FACTOR; currency: minor-to-major, EUR; date: FROM -> TO; expression: JSONATA';

/** The transform that the words of a cell mean; an empty cell is `direct`. */
export function parseTransform(words: string): ParsedTransform {
  const text = words.trim();
  if (text === '' || text.toLowerCase() === 'direct') {
    return { ok: true, written: { direct: true } };
  }
  const [, kind = '', rest = ''] = /^([a-z ]+):\s*(.*)$/isu.exec(text) ?? [];
  const written = parseKind(kind.trim().toLowerCase(), rest);
  return written === null
    ? {
        ok: false,
        message: `\`${text.slice(0, 80)}\` is no transform; write one of ${shapes}`,
      }
    : { ok: true, written };
}

function parseKind(
  kind: string,
  rest: string,
): Readonly<Record<string, unknown>> | null {
  switch (kind) {
    case 'constant':
      return { constant: parseValue(rest) };
    case 'concat':
      return { concat: { separator: unquoted(rest) } };
    case 'split':
      return parseSplit(rest);
    case 'value map':
      return rest === '' ? null : { valueMap: rest };
    case 'unit':
      return parseUnit(rest);
    case 'currency':
      return parseCurrency(rest);
    case 'date': {
      const [, from, to] = twoNames.exec(rest) ?? [];
      return from === undefined || to === undefined
        ? null
        : { date: { from: unquoted(from), to: unquoted(to) } };
    }
    case 'expression':
      return rest === '' ? null : { expression: rest };
    default:
      return null;
  }
}

function parseSplit(rest: string): Readonly<Record<string, unknown>> | null {
  const [, separator, part, fromEnd] = splitWords.exec(rest) ?? [];
  if (separator === undefined || part === undefined) return null;
  return {
    split: {
      separator: unquoted(separator),
      part: Number(part),
      ...(fromEnd === undefined ? {} : { fromEnd: true }),
    },
  };
}

function parseUnit(rest: string): Readonly<Record<string, unknown>> | null {
  const [, from, to, factor] = unitWords.exec(rest) ?? [];
  return from === undefined || to === undefined || factor === undefined
    ? null
    : { unit: { from: unquoted(from), to: unquoted(to), factor } };
}

function parseCurrency(rest: string): Readonly<Record<string, unknown>> | null {
  const [conversion, ...others] = rest.split(',').map(word => word.trim());
  const written: Record<string, unknown> = { conversion };
  for (const word of others) {
    const [, decimals] = /^([0-9]{1,2}) decimals?$/u.exec(word) ?? [];
    if (decimals !== undefined) written.decimals = Number(decimals);
    else if (/^[A-Z]{3}$/u.test(word)) written.currency = word;
    else return null;
  }
  return conversion === undefined || conversion === ''
    ? null
    : { currency: written };
}

function unquoted(text: string): string {
  const value = parseValue(text);
  return text.startsWith('"') && typeof value === 'string' ? value : text;
}
