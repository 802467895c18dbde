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
    const places = placesOf(rows);
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

interface WrittenPlace {
  readonly place: string;
  readonly row: string;
  readonly isWritten: boolean;
}

/** Every place of every row: one that is missing is of interest too. */
function placesOf(rows: MappingRun['rows']): readonly WrittenPlace[] {
  return rows.flatMap(({ row, values }) =>
    values.map(({ target, state }) => ({
      place: target,
      row,
      isWritten: state === 'written' || state === 'default',
    })),
  );
}

function violationOf(
  { pointer, message }: RefusedPart,
  output: unknown,
  places: readonly WrittenPlace[],
): OutputViolation {
  const target = placeOf(pointer, output);
  const rows = places
    .filter(
      ({ place, isWritten }) =>
        place === target ||
        (isWritten && (isInside(place, target) || isInside(target, place))),
    )
    .map(({ row }) => row);
  return { target, rows: [...new Set(rows)], message };
}

function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
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
