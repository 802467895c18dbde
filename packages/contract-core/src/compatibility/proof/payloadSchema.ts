import { readSubtypeStep } from '../../diff';
import { plainSchema } from '../../model';
import type { Place, Schema, SchemaUse } from '../../model';

/** A name that no contract is expected to declare. */
const undeclaredName = 'anotherProperty';

/**
 * The schema of payloads that hold, at the end of a site's path, a value of
 * the given schema: `/lines/[]/tax` becomes an object with `lines`, a list with
 * at least one element, each an object with `tax`. A branch of a union is no
 * step inside a value; a subtype is none either, but its value is chosen.
 */
export function payloadSchema(path: string, wanted: Schema): Schema {
  return path
    .split('/')
    .slice(1)
    .reduceRight((inner, step) => insideStep(step, inner), wanted);
}

function insideStep(step: string, inner: Schema): Schema {
  const { place } = inner;
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

/** The pointer to the changed part of the payload (RFC 6901), elements first. */
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
    types: new Set(['array']),
    bounds: new Map([['minItems', index + 1]]),
    ...(position === ''
      ? { items: inner }
      : {
          prefixItems: [
            ...Array.from({ length: index }, () => anything),
            inner,
          ],
        }),
  });
}
