import type { EditedPlace, PlacePart } from '../../diff';
import { plainSchema } from '../../model';
import type { Conjunction, Place, Schema, SchemaUse } from '../../model';
import { use } from './payloadSchema';
import type { AcceptingSide } from './violations';

/** The schemas of a place by what they do with the payloads that are looked for. */
export interface PlaceSides {
  readonly accepting: Conjunction;
  readonly refusing: Conjunction;
}

export function sidesOf(
  { base, revision }: Pick<EditedPlace, 'base' | 'revision'>,
  accepting: AcceptingSide,
): PlaceSides {
  return accepting === 'base'
    ? { accepting: base, refusing: revision }
    : { accepting: revision, refusing: base };
}

/**
 * Schemas of values whose parts the other side takes too, as far as the parts
 * are places of their own: what is refused nevertheless, the place itself
 * refuses. If no place refuses anything in this way, nothing is refused at all:
 * the smallest value against it would hold a smaller one. Names that only the
 * refusing side declares count as parts, because nobody sends them yet.
 */
export function partsThatFit(
  place: EditedPlace,
  accepting: AcceptingSide,
): readonly Schema[] {
  const sides = sidesOf(place, accepting);
  const [{ place: at }] = sides.accepting;
  const alone = accepting === 'base' ? place.revisionAlone : place.baseAlone;
  return [
    ...place.parts.flatMap(part => partThatFits(place, part, accepting, at)),
    ...[...alone].map(([name, uses]) => ofProperty(at, name, uses)),
  ];
}

function partThatFits(
  whole: EditedPlace,
  part: PlacePart,
  accepting: AcceptingSide,
  at: Place,
): readonly Schema[] {
  const sides = sidesOf(part, accepting);
  const { step } = part;
  if (step === '' || step.startsWith('/|')) {
    const refused = not(at, together(at, sides.accepting));
    return [
      plainSchema(at, {
        anyOf: [use(at, refused), together(at, sides.refusing)],
      }),
    ];
  }
  if (step === '/{}') return [ofOthers(at, whole, sides.refusing)];
  const position = /^\/\[(\d*)\]$/.exec(step)?.[1];
  if (position === undefined) {
    return [ofProperty(at, unescaped(step), sides.refusing)];
  }
  return [ofElements(at, position, whole, sides.refusing)];
}

function unescaped(step: string): string {
  return step.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
}

function ofProperty(at: Place, name: string, uses: Conjunction): Schema {
  return plainSchema(at, {
    properties: new Map([[name, together(at, uses)]]),
  });
}

/** What holds for names that neither side declares. */
function ofOthers(at: Place, whole: EditedPlace, uses: Conjunction): Schema {
  const anything = use(at, plainSchema(at));
  return plainSchema(at, {
    properties: new Map([...whole.names].map(name => [name, anything])),
    patternProperties: new Map(
      [...whole.patterns].map(pattern => [pattern, anything]),
    ),
    additionalProperties: together(at, uses),
  });
}

/** What holds for one place of a tuple, or for the elements after it. */
function ofElements(
  at: Place,
  position: string,
  whole: EditedPlace,
  uses: Conjunction,
): Schema {
  const anything = use(at, plainSchema(at));
  const held = together(at, uses);
  const before = (count: number) =>
    Array.from({ length: count }, () => anything);
  if (position !== '') {
    const prefixItems = [...before(Number(position)), held];
    return plainSchema(at, { prefixItems });
  }
  const tuple = whole.parts.filter(({ step }) => /^\/\[\d+\]$/.test(step));
  return plainSchema(at, { prefixItems: before(tuple.length), items: held });
}

function together(at: Place, uses: Conjunction): SchemaUse {
  return uses.length === 1
    ? uses[0]
    : use(at, plainSchema(at, { allOf: uses }));
}

export function not(at: Place, schema: Schema | SchemaUse): Schema {
  const inner = 'schema' in schema ? schema : use(at, schema);
  return plainSchema(at, { not: inner });
}
