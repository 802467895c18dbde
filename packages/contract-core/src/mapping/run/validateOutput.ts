import { explainRefusal } from '../../containment';
import type { RefusedPart } from '../../containment';
import type { FieldQuestion } from '../../fields';
import type { SchemaUse } from '../../model';
import type { MappingRun } from './mappingRun';

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
  values: readonly SchemaUse[],
  direction: FieldQuestion['direction'],
): OutputValidity {
  const asked = values.map(use => explainRefusal([use], output, direction));
  if (asked.some(({ answer }) => answer === 'yes')) {
    return { validity: 'valid', violations: [], reason: '' };
  }
  if (asked.length === 0 || asked.some(({ answer }) => answer === 'unknown')) {
    return {
      validity: 'undecided',
      violations: [],
      reason:
        asked.length === 0
          ? 'The contract does not describe what the target takes, so nobody knows whether it takes the output.'
          : 'The contract cannot say whether it takes the output: a schema of it cannot be read.',
    };
  }
  const [nearest] = [...asked].sort(
    (left, right) => left.refused.length - right.refused.length,
  );
  const places = placesOf(rows);
  return {
    validity: 'invalid',
    violations: (nearest?.refused ?? []).map(part =>
      violationOf(part, output, places),
    ),
    reason: '',
  };
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
