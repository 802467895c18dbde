import { plainSchema } from '../../model';
import type { Place, SchemaContains, SchemaUse } from '../../model';

/** `contains` said so that what it accepts does not count as evaluated. */
export function containsWithoutAnnotations(
  place: Place,
  contains: SchemaContains,
): SchemaUse {
  const said = plainSchema(place, { contains });
  const refused = plainSchema(place, { not: { place, schema: said } });
  const schema = plainSchema(place, { not: { place, schema: refused } });
  return { place, schema };
}
