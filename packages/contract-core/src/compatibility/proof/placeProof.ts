import { valueSitesOf } from '../../diff';
import type { FoundValue } from '../../containment';
import type { Change, EditedPlace } from '../../diff';
import { plainSchema } from '../../model';
import type { Conjunction, Direction, Schema } from '../../model';
import { use } from './payloadSchema';
import { partsThatFit, sidesOf } from './placeQuestion';
import { not } from './refusal';
import type { AcceptingSide } from './violations';
import { onlyNull, violationsOf } from './violations';

/** Looks for a value that fits all of `wanted` and not `refused`. */
type Find = (
  direction: Direction,
  wanted: Conjunction,
  refused: Conjunction,
) => FoundValue;

/**
 * Asks about places as a whole: is there a value that the place itself refuses
 * to the harm of somebody? Each place is asked once per direction, for all
 * slots that show it.
 */
export class PlaceProof {
  private readonly places = new Map<
    Conjunction,
    Map<Conjunction, EditedPlace>
  >();
  private readonly answers = new Map<string, Map<EditedPlace, FoundValue>>();

  constructor(
    places: readonly EditedPlace[],
    private readonly find: Find,
  ) {
    for (const place of places) {
      const ofBase = this.places.get(place.base) ?? new Map();
      this.places.set(place.base, ofBase.set(place.revision, place));
    }
  }

  /** Whether it is proven of every pair of a change that nobody is harmed by it. */
  provesHarmless(change: Change): boolean {
    const { direction } = change;
    return valueSitesOf(change).every(({ baseHere, revisionHere }) => {
      const place = this.placeOf(baseHere, revisionHere);
      if (place === undefined) return false;
      const holders = place.holders.map(({ base, revision }) =>
        this.placeOf(base, revision),
      );
      return [place, ...holders].every(
        // A holder that does not differ by itself adds no question.
        each => each === undefined || this.ask(each, direction).kind === 'none',
      );
    });
  }

  private placeOf(
    base: Conjunction,
    revision: Conjunction,
  ): EditedPlace | undefined {
    return this.places.get(base)?.get(revision);
  }

  /** A value that the place alone refuses, whatever facts say of it. */
  ask(place: EditedPlace, direction: Direction): FoundValue {
    const answers = this.answers.get(direction) ?? new Map();
    this.answers.set(direction, answers);
    const known = answers.get(place);
    if (known !== undefined) return known;
    const answer = this.findBeside(place, direction, []);
    answers.set(place, answer);
    return answer;
  }

  /** A value that the place takes since, or never produces any more, to nobody's harm. */
  askSafe({ base, revision }: EditedPlace, direction: Direction): FoundValue {
    const { accepting, refusing } = sidesOf(
      { base, revision },
      otherSide(harmfulSide(direction)),
    );
    return this.find(direction, accepting, refusing);
  }

  /** Like `ask`, besides what the given changes of the place tell. */
  findBeside(
    place: EditedPlace,
    direction: Direction,
    told: readonly Change[],
  ): FoundValue {
    const { wanted, refusing } = this.questionBeside(place, direction, told);
    return this.find(direction, wanted, refusing);
  }

  /** Schema of the values that `findBeside` looks for. */
  refusedBeside(
    place: EditedPlace,
    direction: Direction,
    told: readonly Change[],
  ): Schema {
    const { at, wanted, refusing } = this.questionBeside(
      place,
      direction,
      told,
    );
    return plainSchema(at, {
      allOf: wanted,
      not: use(at, plainSchema(at, { allOf: refusing })),
    });
  }

  private questionBeside(
    place: EditedPlace,
    direction: Direction,
    told: readonly Change[],
  ) {
    const { accepting, refusing } = sidesOf(place, harmfulSide(direction));
    const [{ place: at }] = accepting;
    const beside = this.besides(place, direction, told);
    const wanted: Conjunction = [
      ...accepting,
      ...beside.map(schema => use(at, schema)),
    ];
    return { at, wanted, refusing };
  }

  private besides(
    place: EditedPlace,
    direction: Direction,
    told: readonly Change[],
  ): readonly Schema[] {
    const side = harmfulSide(direction);
    const { base, revision } = place;
    const [{ place: at }] = base;
    const here = {
      base,
      revision,
      path: '',
      baseHere: base,
      revisionHere: revision,
    };
    return [
      ...partsThatFit(place, side),
      ...told.flatMap(change =>
        [
          ...violationsOf(change, side, here),
          ...(takesNullIn(change, place) ? [onlyNull(at)] : []),
        ].map(shown => not(at, shown)),
      ),
    ];
  }
}

/** That another type is written says of null what there is to say. */
function takesNullIn({ kind, effect }: Change, place: EditedPlace): boolean {
  return (
    kind === 'type-changed' &&
    effect === 'incomparable' &&
    [...place.base, ...place.revision].some(
      ({ schema }) => schema.writtenType !== null,
    )
  );
}

function otherSide(side: AcceptingSide): AcceptingSide {
  return side === 'base' ? 'revision' : 'base';
}

/** The side whose payloads hurt when the other refuses them. */
export function harmfulSide(direction: Direction): AcceptingSide {
  return direction === 'response' ? 'revision' : 'base';
}
