import { plainSchema } from '../model';
import type { Conjunction, Place } from '../model';
import type { NameMatch } from './schemaKnowledge';
import type { SchemaView } from './schemaView';

/** What an object says of a property by a name that it does not declare. */
export interface UndeclaredName {
  /** What holds for its value; null where nothing is said of it. */
  readonly uses: Conjunction | null;
  /** Whether a pattern says it, and not what is said of all other names. */
  readonly byPattern: boolean;
}

/**
 * Patterns take a name before `additionalProperties` does (JSON Schema 2020-12
 * Core, section 10.3.2.3). A pattern that cannot be read says nothing here.
 */
export function undeclaredName(
  view: SchemaView,
  name: string,
  namesMatch: NameMatch,
): UndeclaredName {
  const matching = [...view.patternProperties].filter(
    ([pattern]) => namesMatch(pattern, name) === true,
  );
  if (matching.length > 0) {
    return { uses: matching.flatMap(([, uses]) => uses), byPattern: true };
  }
  const rest = view.closed ? [] : view.additionalProperties;
  return { uses: rest.length > 0 ? rest : null, byPattern: false };
}

/** What holds for a value of which nothing is said. */
export function anyValue(place: Place): Conjunction {
  return [{ place, schema: plainSchema(place) }];
}
