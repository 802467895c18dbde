import type { Conjunction, Schema } from '../../model';
import { partsOf, refusedByParts } from './refusal';
import type { PickedKeywords } from './refusal';

type Picked = PickedKeywords | null;

/**
 * What a rule by itself says, by its first word; the rest of its subject is the
 * name that it is about. What depends on its neighbours is not here.
 */
const rules: Readonly<Record<string, (part: Schema, name: string) => Picked>> =
  {
    minContains: counted,
    maxContains: counted,
    contains: counted,
    not: ({ not }) => (not === null ? null : { not }),
    propertyNames: ({ propertyNames }) =>
      propertyNames === null ? null : { propertyNames },
    if: ({ condition }) => (condition === null ? null : { condition }),
    dependentSchemas: ({ dependentSchemas }, name) => {
      const schema = dependentSchemas.get(name);
      return schema === undefined
        ? null
        : { dependentSchemas: new Map([[name, schema]]) };
    },
    patternProperties: ({ patternProperties }, pattern) => {
      const schema = patternProperties.get(pattern);
      return schema === undefined
        ? null
        : { patternProperties: new Map([[pattern, schema]]) };
    },
    dependentRequired: needed,
    dependencies: needed,
  };

function counted({ contains }: Schema): Picked {
  return contains === null ? null : { contains };
}

function needed({ dependentRequired }: Schema): Picked {
  return dependentRequired.size === 0 ? null : { dependentRequired };
}

/**
 * Values that a schema refuses by one of its rules alone: none where it lacks
 * the rule. Null where others have a say, as they do of what is unevaluated and
 * of names that no pattern takes in.
 */
export function againstRule(
  refusing: Conjunction,
  subject: string,
): readonly Schema[] | null {
  const [word] = subject.split('/', 1);
  const pick = rules[word];
  if (pick === undefined) return null;
  const name = subject.slice(word.length + 1);
  const refused = refusedByParts(refusing, part => pick(part, name));
  if (refused !== null || word === 'patternProperties') return refused;
  return partsOf(refusing).some(seesUnevaluated) ? null : [];
}

function seesUnevaluated(part: Schema): boolean {
  return part.unevaluatedItems !== null || part.unevaluatedProperties !== null;
}
