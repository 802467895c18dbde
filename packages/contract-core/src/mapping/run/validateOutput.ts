import { explainRefusal } from '../../containment';
import type { ExplainedAnswer, RefusedPart } from '../../containment';
import type { FieldQuestion } from '../../fields';
import type { MappingRun } from './mappingRun';
import type { ValidatedPart } from './validatedParts';

/** A part of the output that the target contract refuses. */
export interface OutputViolation {
  /** Place in the output: `lines[0].unit`; empty for the whole. */
  readonly target: string;
  /** Ids of the rows that wrote it, or into it; none where nobody did. */
  readonly rows: readonly string[];
  /** One sentence. */
  readonly message: string;
}

export interface OutputValidity {
  /** `undecided` where the contract cannot be asked; `reason` says why. */
  readonly validity: 'valid' | 'invalid' | 'undecided';
  readonly violations: readonly OutputViolation[];
  readonly reason: string;
}

/**
 * Whether the target takes the output. Where it takes values of several shapes
 * one of them is enough; the shape with the fewest faults tells them.
 */
export function validateOutput(
  { output, rows }: Pick<MappingRun, 'output' | 'rows'>,
  parts: readonly ValidatedPart[],
  direction: FieldQuestion['direction'],
): OutputValidity {
  const judged = parts.map(part => judge(part, direction));
  const refused = judged.flatMap(part => part.refused);
  if (refused.length > 0) {
    const places = new RowsByPlace(rows);
    return {
      validity: 'invalid',
      violations: refused.map(part => violationOf(part, output, places)),
      reason: '',
    };
  }
  const open = judged.find(({ answer }) => answer === 'unknown');
  return {
    validity: open === undefined ? 'valid' : 'undecided',
    violations: [],
    reason: open?.reason ?? '',
  };
}

interface JudgedPart extends ExplainedAnswer {
  /** Why nobody knows; empty where somebody does. */
  readonly reason: string;
}

function judge(
  { pointer, value, uses, fault }: ValidatedPart,
  direction: FieldQuestion['direction'],
): JudgedPart {
  if (fault !== '') {
    const refused = [{ pointer, keyword: '', message: fault }];
    return { answer: 'no', refused, reason: '' };
  }
  const asked = uses.map(use => explainRefusal([use], value, direction));
  if (asked.some(({ answer }) => answer === 'yes')) {
    return { answer: 'yes', refused: [], reason: '' };
  }
  if (asked.length === 0 || asked.some(({ answer }) => answer === 'unknown')) {
    const reason =
      asked.length === 0
        ? 'The contract does not describe what the target takes, so nobody knows whether it takes the output.'
        : 'The contract cannot say whether it takes the output: a schema of it cannot be read.';
    return { answer: 'unknown', refused: [], reason };
  }
  const [nearest] = [...asked].sort(
    (left, right) => left.refused.length - right.refused.length,
  );
  const refused = (nearest?.refused ?? []).map(part => ({
    ...part,
    pointer: `${pointer}${part.pointer}`,
  }));
  return { answer: 'no', refused, reason: '' };
}

/** Which rows are about a place: at it, above it or below it. */
class RowsByPlace {
  /** Also rows that wrote nothing there: of what is missing they are of interest. */
  readonly #at = new Map<string, Set<string>>();
  readonly #written = new Map<string, Set<string>>();
  readonly #below = new Map<string, Set<string>>();

  constructor(rows: MappingRun['rows']) {
    for (const { row, values } of rows) {
      for (const { target, state } of values) {
        add(this.#at, target, row);
        if (state !== 'written' && state !== 'default') continue;
        add(this.#written, target, row);
        for (const around of placesAround(target))
          add(this.#below, around, row);
      }
    }
  }

  about(place: string): readonly string[] {
    const above = placesAround(place).flatMap(around => [
      ...(this.#written.get(around) ?? []),
    ]);
    const here = this.#at.get(place) ?? [];
    const below = this.#below.get(place) ?? [];
    return [...new Set([...here, ...above, ...below])];
  }
}

function add(map: Map<string, Set<string>>, key: string, row: string): void {
  const rows = map.get(key) ?? new Set();
  map.set(key, rows.add(row));
}

/** `lines[0].unit` lies in `lines[0]` and in `lines`. */
function placesAround(place: string): readonly string[] {
  return [...place.matchAll(/[.[]/gu)].map(({ index }) =>
    place.slice(0, index),
  );
}

function violationOf(
  { pointer, message }: RefusedPart,
  output: unknown,
  rows: RowsByPlace,
): OutputViolation {
  const target = placeOf(pointer, output);
  return { target, rows: rows.about(target), message };
}

/** `/lines/0/unit` as rows write it: `lines[0].unit`. */
function placeOf(pointer: string, output: unknown): string {
  let here = output;
  let place = '';
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(here)) {
      place += `[${name}]`;
      here = here[Number(name)] as unknown;
    } else {
      place += place === '' ? name : `.${name}`;
      here =
        typeof here === 'object' && here !== null
          ? (Reflect.get(here, name) as unknown)
          : undefined;
    }
  }
  return place;
}
