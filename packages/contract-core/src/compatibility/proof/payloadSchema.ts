import { readSubtypeStep } from '../../diff';
import { plainSchema } from '../../model';
import type { Place, Schema, SchemaType, SchemaUse } from '../../model';

/** A name that no contract is expected to declare. */
const undeclaredName = 'anotherProperty';

/**
 * The schema of payloads that hold, at the end of a site's path, a value of
 * the given schema: `/lines/[]/tax` becomes an object with `lines`, a list with
 * an element that is an object with `tax`; what the other elements are is open.
 * Elements are alike, so it is the first one, unless there may be tuples. A
 * branch of a union is no step inside a value; a subtype is none either, but
 * its value is chosen.
 */
export function payloadSchema(
  path: string,
  wanted: Schema,
  mayHoldTuples = false,
): Schema {
  return path
    .split('/')
    .slice(1)
    .reduceRight(
      (inner, step) => insideStep(step, inner, mayHoldTuples),
      wanted,
    );
}

function insideStep(
  step: string,
  inner: Schema,
  mayHoldTuples: boolean,
): Schema {
  const { place } = inner;
  if (step === '[]' && mayHoldTuples) return listWith(use(place, inner));
  if (!step.startsWith('|')) return holderOf(step, use(place, inner));
  const subtype = readSubtypeStep(step);
  if (subtype === null) return inner;
  const { property, value } = subtype;
  const chosen = plainSchema(place, { enumeration: [value] });
  return plainSchema(place, {
    allOf: [use(place, inner)],
    types: new Set(['object']),
    required: [property],
    properties: new Map([[property, use(place, chosen)]]),
  });
}

/**
 * The pointer to the changed part of a payload (RFC 6901): of the elements to
 * the one that is refused, else to the first.
 */
export function changedPointer(path: string, refused: string | null): string {
  const inside = refused?.split('/') ?? [];
  const steps = path.split('/').filter(step => !step.startsWith('|'));
  const fits = steps.every(
    (step, index) =>
      inside[index] !== undefined &&
      (step !== '[]' || /^\d+$/.test(inside[index])),
  );
  return payloadPointer(
    steps
      .map((step, index) =>
        fits && step === '[]' ? `[${inside[index]}]` : step,
      )
      .join('/'),
  );
}

/** The pointer to what a path leads to, elements first. */
export function payloadPointer(path: string): string {
  return path
    .split('/')
    .filter(step => !step.startsWith('|'))
    .map(step => {
      if (step === '{}') return undeclaredName;
      return step === '[]' ? '0' : step.replace(/^\[(\d+)\]$/, '$1');
    })
    .join('/');
}

export function use(place: Place, schema: Schema): SchemaUse {
  return { place, schema };
}

function holderOf(step: string, inner: SchemaUse): Schema {
  const { place } = inner;
  const position = /^\[(\d*)\]$/.exec(step)?.[1];
  if (position === undefined) {
    const name =
      step === '{}'
        ? undeclaredName
        : step.replaceAll('~1', '/').replaceAll('~0', '~');
    return plainSchema(place, {
      types: new Set(['object']),
      required: [name],
      properties: new Map([[name, inner]]),
    });
  }
  const index = Number(position);
  const anything = use(place, plainSchema(place));
  return plainSchema(place, {
    types: array,
    bounds: new Map([['minItems', index + 1]]),
    prefixItems: [...Array.from({ length: index }, () => anything), inner],
  });
}

/** A list with such an element at whatever place. */
function listWith(inner: SchemaUse): Schema {
  return plainSchema(inner.place, {
    types: array,
    contains: { schema: inner, atLeast: 1, atMost: null },
  });
}

const array: ReadonlySet<SchemaType> = new Set(['array']);
