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

/** Documents of words, which refer to nothing whatever they quote. */
const words = /\.(?:md|markdown|txt|rst|adoc|html?)$/i;

/**
 * Paths from the root of the documents that the one at path `file` refers to.
 * Addresses, escapes from the root and what is no URI are left out.
 */
export function localTargets(file: string, text: string): readonly string[] {
  if (words.test(file)) return [];
  return referencedDocuments(text).flatMap(target => {
    const path = decodedPath(target);
    if (path === null || isAddress(path) || path.startsWith('/')) return [];
    const resolved = pathFrom(file, path);
    return resolved === null ? [] : [resolved];
  });
}

/** A reference is a URI, so a space in a file name arrives as `%20`. */
function decodedPath(target: string): string | null {
  try {
    return decodeURIComponent(target);
  } catch {
    // Not a URI: nothing that could be a file of ours.
    return null;
  }
}

function isAddress(path: string): boolean {
  return (
    /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(path) ||
    path.includes('\\') ||
    path.includes('\0')
  );
}

/** `path` as written in `file`, from the root; null where it leaves the root. */
export function pathFrom(file: string, path: string): string | null {
  const steps: string[] = [];
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
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
