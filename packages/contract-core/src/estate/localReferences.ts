import { EVENT_ID, YAMLException, getScalarValue, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';

/** Nesting up to which documents are searched (design decision 11). */
const deepestNesting = 500;

/** A `$ref` that stays in its document, as nearly all of them are written. */
const inDocument = /\$ref["']?[ \t]*:[ \t]*["']#/g;

/**
 * The other documents that a contract refers to, as written and without the
 * fragment: relative paths and addresses, sorted, each once. A document that is
 * neither YAML nor JSON refers to nothing that we follow.
 */
export function referencedDocuments(text: string): readonly string[] {
  if (staysInside(text)) return [];
  try {
    const targets = referenceValues(
      text,
      parseEvents(text, { maxDepth: deepestNesting }),
    )
      .map(value => value.replace(/#.*$/s, ''))
      .filter(target => target !== '');
    return [...new Set(targets)].sort();
  } catch (error) {
    // The reader of the contract reports what is wrong, with its place.
    if (error instanceof YAMLException) return [];
    throw error;
  }
}

/**
 * Parsing a contract of 2 MB only to find that all its references are local
 * costs a second; counting them does not. An escaped `$` cannot be counted.
 */
function staysInside(text: string): boolean {
  if (/^\s*</.test(text)) return true;
  if (/\\u0024|\\x24|\\u\{?24/i.test(text)) return false;
  const all = text.split('$ref').length - 1;
  return all === (text.match(inDocument)?.length ?? 0);
}

/** Values of every member named `$ref`. */
function referenceValues(
  text: string,
  events: readonly Event[],
): readonly string[] {
  const values: string[] = [];
  /** One entry per open collection: null in a sequence, else the awaited key's name. */
  const open: (string | null | undefined)[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push(null);
      continue;
    }
    const depth = open.length - 1;
    const scalar =
      event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
    if (open[depth] === undefined) {
      open[depth] = scalar;
    } else if (open[depth] !== null) {
      if (open[depth] === '$ref' && scalar !== '') values.push(scalar);
      open[depth] = undefined;
    }
    if (event.type === EVENT_ID.MAPPING) open.push(undefined);
    if (event.type === EVENT_ID.SEQUENCE) open.push(null);
  }
  return values;
}
