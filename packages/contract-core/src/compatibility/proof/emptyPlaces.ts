import type { ContainmentEngine } from '../../containment';
import type { ValuePlace } from '../../diff';
import { plainSchema } from '../../model';
import type { Conjunction, Direction, Note } from '../../model';
import { payloadSchema, use } from './payloadSchema';
import { plainConjunction } from './plainConjunction';
import { partsOf } from './schemaParts';
import { mayMeetTuple } from './tuples';
import type { AcceptingSide } from './violations';

type EngineFor = (direction: Direction) => Pick<ContainmentEngine, 'inhabited'>;

/**
 * Knows the places where no payload of a side holds anything, although nobody
 * wrote `false` there: that such a place refuses nothing proves nothing. Each
 * is said once, with what leaves it without values.
 */
export class EmptyPlaces {
  private readonly noted = new Map<string, Note>();
  private readonly known = new Map<Conjunction, Map<string, boolean>>();

  constructor(private readonly engineFor: EngineFor) {}

  /** What was met so far: a place that is empty on both sides once. */
  get notes(): readonly Note[] {
    return [...this.noted.values()];
  }

  /** Whether no payload of a side holds anything at a site's path. */
  isEmpty(
    site: ValuePlace,
    accepting: AcceptingSide,
    direction: Direction,
  ): boolean {
    const isBase = accepting === 'base';
    if (isMeant(isBase ? site.baseHere : site.revisionHere)) return false;
    const root = isBase ? site.base : site.revision;
    const answers = this.known.get(root) ?? new Map<string, boolean>();
    this.known.set(root, answers);
    const key = `${direction} ${site.path}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const isEmpty = this.reasonAt(root, site.path, direction) !== null;
    answers.set(key, isEmpty);
    if (isEmpty) this.note(root, site.path, direction);
    return isEmpty;
  }

  /** What leaves a path without values; null where it has one, or may have. */
  private reasonAt(
    root: Conjunction,
    path: string,
    direction: Direction,
  ): string | null {
    const [{ place }] = root;
    const held = use(
      place,
      payloadSchema(path, plainSchema(place), mayMeetTuple(path, root)),
    );
    const asked = path === '' ? [] : [held];
    const answer = this.engineFor(direction).inhabited([
      ...plainConjunction(root),
      ...asked,
    ]);
    return answer.kind === 'empty' ? answer.reason : null;
  }

  /** At the outermost schema on the way that is without values. */
  private note(root: Conjunction, path: string, direction: Direction): void {
    const steps = path.split('/').slice(1);
    let here: Conjunction = root;
    for (let count = 0; count <= steps.length; count += 1) {
      if (count > 0) here = partsOf(here, steps[count - 1]);
      const outer = ['', ...steps.slice(0, count)].join('/');
      if (this.reasonAt(root, outer, direction) === null) continue;
      const reason =
        this.reasonAt(here, '', direction) ??
        'what holds around this place leaves nothing for it';
      const message = `No value fits here: ${reason}. What changed inside is judged as it is declared.`;
      const location = here[0].schema.place.locate();
      const key = `${location.pointer} ${message}`;
      if (this.noted.has(key)) return;
      this.noted.set(key, {
        code: 'accepts-nothing',
        message,
        location,
        hides: false,
      });
      return;
    }
  }
}

/** `false` is how somebody says that nothing fits. */
function isMeant(conjunction: Conjunction): boolean {
  return plainConjunction(conjunction).some(
    ({ schema }) => schema.acceptsNothing,
  );
}
