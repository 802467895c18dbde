import type { EditedPlace, LoneName, PlacePart } from '../../diff';
import { plainSchema } from '../../model';
import type { Conjunction, Place, Schema, SchemaUse } from '../../model';
import { use } from './payloadSchema';
import { not } from './refusal';
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
  // One schema for all names: as many schemas would each be asked about each.
  const named = new Map<string, Conjunction>();
  const others: Schema[] = [];
  for (const [name, lone] of alone) {
    if (lone.speakers.length > 0) others.push(spokenProperty(at, name, lone));
    else named.set(name, promisedValue(at, lone));
  }
  for (const part of place.parts) {
    const name = nameOfPart(part);
    if (name === null) others.push(partThatFits(place, part, accepting, at));
    else {
      const { refusing } = sidesOf(part, accepting);
      named.set(name, [...(named.get(name) ?? []), ...refusing]);
    }
  }
  return named.size === 0 ? others : [ofProperties(at, named), ...others];
}

/** Values that somebody may send by a name that the place itself does not declare. */
function promisedValue(at: Place, { declared, around }: LoneName): Conjunction {
  if (around.length === 0) return declared;
  const anyOf = around.map(uses => together(at, uses));
  return [use(at, plainSchema(at, { anyOf }))];
}

/** The value of a property where only some of the objects declare it. */
function spokenProperty(at: Place, name: string, lone: LoneName): Schema {
  const promised = ofProperties(at, new Map([[name, promisedValue(at, lone)]]));
  return plainSchema(at, { anyOf: [use(at, promised), ...lone.speakers] });
}

/** The property that a part is; null for parts of other kinds. */
function nameOfPart({ step }: PlacePart): string | null {
  const isNamed =
    step !== '' && !step.startsWith('/|') && !/^\/(?:\{\}|\[\d*\])$/.test(step);
  return isNamed
    ? step.slice(1).replaceAll('~1', '/').replaceAll('~0', '~')
    : null;
}

function partThatFits(
  whole: EditedPlace,
  part: PlacePart,
  accepting: AcceptingSide,
  at: Place,
): Schema {
  const sides = sidesOf(part, accepting);
  const { step } = part;
  if (step === '' || step.startsWith('/|')) {
    const refused = not(at, together(at, sides.accepting));
    return plainSchema(at, {
      anyOf: [use(at, refused), together(at, sides.refusing)],
    });
  }
  return step === '/{}'
    ? ofOthers(at, whole, sides.refusing)
    : ofElements(at, step, whole, sides.refusing);
}

function ofProperties(
  at: Place,
  named: ReadonlyMap<string, Conjunction>,
): Schema {
  return plainSchema(at, {
    properties: new Map(
      [...named].map(([name, uses]) => [name, together(at, uses)]),
    ),
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
  step: string,
  whole: EditedPlace,
  uses: Conjunction,
): Schema {
  const anything = use(at, plainSchema(at));
  const held = together(at, uses);
  const before = (count: number) =>
    Array.from({ length: count }, () => anything);
  const position = step.slice('/['.length, -1);
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
