import {
  CORE_SCHEMA,
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  constructFromEvents,
  getScalarValue,
  parseEvents,
} from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import type { Location, Problem } from '../model';
import { appendPointer } from './jsonPointer';

/** Deepest nesting that an estate file may have; nobody writes more by hand. */
const deepestNesting = 100;

/** Aliases per document: enough to share a block, too few to build a bomb. */
const mostAliases = 100;

/** One document of a YAML or JSON file, with the place of each of its members. */
export interface LocatedDocument {
  readonly value: unknown;
  /**
   * Place of the member that a JSON Pointer names; of its nearest ancestor that
   * is written down where the member itself is absent or comes from an alias.
   */
  readonly locate: (pointer: string) => Location;
}

export interface LocatedDocuments {
  readonly documents: readonly LocatedDocument[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every document of a YAML or JSON file. A file that cannot be read gives
 * one problem and no document; empty documents are left out.
 */
export function readLocatedYaml(file: string, text: string): LocatedDocuments {
  try {
    const events = parseEvents(text, { maxDepth: deepestNesting });
    const values = constructFromEvents(events, {
      source: text,
      schema: CORE_SCHEMA,
      maxAliases: mostAliases,
    });
    const place = linesOf(text);
    const documents = splitDocuments(events)
      .map((body, index) => ({
        value: values[index],
        locate: locator(file, text, body, place),
      }))
      .filter(document => document.value !== null);
    return { documents, problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { documents: [], problems: [syntaxProblem(file, error)] };
  }
}

function syntaxProblem(file: string, error: YAMLException): Problem {
  return {
    code: 'syntax-error',
    message: `The file is not valid YAML: ${error.reason}.`,
    remedy: 'Correct the marked line; nothing of this file was read.',
    file,
    pointer: '',
    line: error.mark ? error.mark.line + 1 : 0,
    column: error.mark ? error.mark.column + 1 : 0,
  };
}

/** Events of each document, without the event that opens it. */
function splitDocuments(events: readonly Event[]): readonly Event[][] {
  const documents: Event[][] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) documents.push([]);
    else documents[documents.length - 1]?.push(event);
  }
  return documents;
}

type Place = (offset: number) => {
  readonly line: number;
  readonly column: number;
};

function linesOf(text: string): Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function locator(
  file: string,
  text: string,
  events: readonly Event[],
  place: Place,
): (pointer: string) => Location {
  // Built on first use: most entities are never pointed into.
  let offsets: ReadonlyMap<string, number> | undefined;
  return pointer => {
    offsets ??= offsetsByPointer(text, events);
    let known = pointer;
    while (known !== '' && !offsets.has(known)) {
      known = known.slice(0, known.lastIndexOf('/'));
    }
    return { file, pointer, ...place(offsets.get(known) ?? 0) };
  };
}

interface OpenCollection {
  readonly pointer: string;
  /** Next index of a sequence; -1 in a mapping. */
  index: number;
  /** Key that waits for its value, in a mapping. */
  key: string | null;
}

/** Offset of each member: of its key in a mapping, of the item in a sequence. */
function offsetsByPointer(
  text: string,
  events: readonly Event[],
): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const open: OpenCollection[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const parent = open[open.length - 1];
    if (parent && parent.index < 0 && parent.key === null) {
      parent.key =
        event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
      offsets.set(appendPointer(parent.pointer, parent.key), startOf(event));
      continue;
    }
    const pointer = enter(parent);
    if (!offsets.has(pointer) && startOf(event) >= 0) {
      offsets.set(pointer, startOf(event));
    }
    if (event.type === EVENT_ID.MAPPING)
      open.push({ pointer, index: -1, key: null });
    if (event.type === EVENT_ID.SEQUENCE)
      open.push({ pointer, index: 0, key: null });
  }
  return offsets;
}

/** Pointer of the value that comes next in a collection, counted as taken. */
function enter(parent: OpenCollection | undefined): string {
  if (!parent) return '';
  if (parent.index < 0) {
    const key = parent.key ?? '';
    parent.key = null;
    return appendPointer(parent.pointer, key);
  }
  parent.index += 1;
  return appendPointer(parent.pointer, String(parent.index - 1));
}

function startOf(event: Event): number {
  switch (event.type) {
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.SCALAR:
      return isQuoted(event) ? event.valueStart - 1 : event.valueStart;
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    default:
      return -1;
  }
}

function isQuoted(event: ScalarEvent): boolean {
  return (
    event.style === SCALAR_STYLE.SINGLE_QUOTED ||
    event.style === SCALAR_STYLE.DOUBLE_QUOTED
  );
}
