import { plainSchema } from '../../model';
import type { Conjunction, Schema, SchemaUse } from '../../model';
import { use } from './payloadSchema';
import { refusedByParts } from './refusal';

/** Values with a property that a schema refuses because nothing declares it. */
export function besideDeclared(
  refusing: Conjunction,
): readonly Schema[] | null {
  return refusedByParts(refusing, part =>
    part.additionalProperties === null
      ? null
      : {
          properties: withAnything(part, part.properties),
          patternProperties: withAnything(part, part.patternProperties),
          additionalProperties: part.additionalProperties,
        },
  );
}

/** Lists with an element that a schema refuses. */
export function ofElements(refusing: Conjunction): readonly Schema[] | null {
  return refusedByParts(refusing, ({ items, prefixItems }) =>
    items === null && prefixItems.length === 0 ? null : { items, prefixItems },
  );
}

function withAnything(
  { place }: Schema,
  members: ReadonlyMap<string, SchemaUse>,
): ReadonlyMap<string, SchemaUse> {
  const anything = use(place, plainSchema(place));
  return new Map([...members.keys()].map(name => [name, anything]));
}
