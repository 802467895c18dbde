import { confirmWitness, createContainment } from '../../containment';
import type { FoundValue } from '../../containment';
import type { Change, ValuePlace, ValueSite } from '../../diff';
import { exactJson, holdsExactNumber } from '../../model';
import type {
  Conjunction,
  Direction,
  Note,
  Schema,
  Witness,
} from '../../model';
import { BesideUnknown } from './besideUnknown';
import { EmptyPlaces } from './emptyPlaces';
import { changedPointer, payloadSchema, use } from './payloadSchema';
import { plainConjunction } from './plainConjunction';
import { sidesOf } from './placeQuestion';
import { mayMeetTuple } from './tuples';
import type { Showing } from './provenEffect';
import { violationsOf } from './violations';
import type { AcceptingSide } from './violations';

type Containment = ReturnType<typeof createContainment>;

/**
 * Looks for payloads that show a change at one place. The search proposes; what
 * counts is that an independent validator confirms the payload on both sides.
 */
export class PayloadSearch {
  private readonly empty = new EmptyPlaces(each => this.engineFor(each));
  private readonly unknown = new BesideUnknown();
  private readonly engines = new Map<Direction, Containment>();

  /** The places met so far that accept nothing. */
  get notes(): readonly Note[] {
    return this.empty.notes;
  }

  /** Whether the schemas of the change refuse nothing, wherever they stand. */
  areHarmless(
    change: Change,
    accepting: AcceptingSide,
    sites: readonly ValueSite[],
    violation: Schema,
  ): boolean {
    const engine = this.engineFor(change.direction);
    const pairs = new Map(sites.map(site => [site.baseHere, site]));
    return [...pairs.values()].every(site => {
      const { accepting: wanted, refusing } = sidesOf(
        { base: site.baseHere, revision: site.revisionHere },
        accepting,
      );
      const [{ place }] = wanted;
      return (
        engine.find(
          [...plainConjunction(wanted), use(place, violation)],
          [plainConjunction(refusing)],
        ).kind === 'none'
      );
    });
  }

  show(
    change: Change,
    accepting: AcceptingSide,
    site: ValuePlace,
    violations?: readonly Schema[],
  ): Showing {
    const showing = this.showAt(change, accepting, site, violations);
    switch (showing.kind) {
      case 'harmless':
        return this.isVacant(change, accepting, site, violations)
          ? { kind: 'vacant' }
          : showing;
      case 'open':
        return this.isBesideUnknown(change, accepting, site, violations)
          ? { kind: 'beside-unknown' }
          : showing;
      default:
        return showing;
    }
  }

  /** Whether only parts that cannot be read keep a payload from being shown. */
  private isBesideUnknown(
    change: Change,
    accepting: AcceptingSide,
    site: ValuePlace,
    violations = violationsOf(change, accepting, site),
  ): boolean {
    const { accepting: wanted, refusing } = sidesOf(site, accepting);
    const [{ place }] = wanted;
    return violations.some(violation =>
      this.unknown.isRefused(
        change.direction,
        [
          ...plainConjunction(wanted),
          use(place, this.payloadOf(site, violation)),
        ],
        plainConjunction(refusing),
      ),
    );
  }

  /**
   * Whether a site shows nothing because no payload gets there. What is
   * harmless by itself is so there, too.
   */
  private isVacant(
    change: Change,
    accepting: AcceptingSide,
    site: ValuePlace,
    violations?: readonly Schema[],
  ): boolean {
    const { direction } = change;
    if (!this.empty.isEmpty(site, accepting, direction)) return false;
    const alone: ValuePlace = {
      ...site,
      base: site.baseHere,
      revision: site.revisionHere,
      path: '',
    };
    return (
      this.empty.isEmpty(alone, accepting, direction) ||
      this.showAt(change, accepting, alone, violations).kind !== 'harmless'
    );
  }

  private showAt(
    change: Change,
    accepting: AcceptingSide,
    site: ValuePlace,
    violations = violationsOf(change, accepting, site),
  ): Showing {
    const engine = this.engineFor(change.direction);
    const [base, revision] = [site.base, site.revision].map(plainConjunction);
    const wanted = accepting === 'base' ? base : revision;
    const refused = accepting === 'base' ? revision : base;
    const [{ place }] = wanted;
    let doubt: string | null = null;
    for (const violation of violations) {
      const payload = use(place, this.payloadOf(site, violation));
      const plain = engine.find([...wanted, payload], []);
      if (plain.kind === 'none') continue;
      // What the violation alone asks for mostly shows the change already.
      const answer = isShown(plain, refused, engine)
        ? plain
        : engine.find([...wanted, payload], [refused]);
      if (answer.kind === 'found') {
        const witness = confirm(
          answer.value,
          { ...site, base, revision },
          accepting,
          change,
          engine,
        );
        if (witness !== null) return { kind: 'shown', witness };
        doubt ??= 'the payload that was found could not be confirmed';
      }
      if (answer.kind === 'unknown') doubt ??= answer.reason;
    }
    return doubt === null ? { kind: 'harmless' } : { kind: 'open', doubt };
  }

  private payloadOf(site: ValuePlace, wanted: Schema): Schema {
    const { path, base, revision } = site;
    const roots = [...base, ...revision];
    return payloadSchema(path, wanted, mayMeetTuple(path, roots));
  }

  engineFor(direction: Direction): Containment {
    let engine = this.engines.get(direction);
    if (engine === undefined) {
      engine = createContainment({ direction });
      this.engines.set(direction, engine);
    }
    return engine;
  }
}

function isShown(
  plain: FoundValue,
  refused: Conjunction,
  engine: Containment,
): boolean {
  return (
    plain.kind === 'found' && engine.judge(refused, plain.value).answer === 'no'
  );
}

function confirm(
  value: unknown,
  site: ValuePlace,
  accepting: AcceptingSide,
  { direction }: Change,
  engine: Containment,
): Witness | null {
  const said = confirmWitness(value, site.base, site.revision, direction);
  const confirmed =
    said !== null &&
    said.validInBase === (accepting === 'base') &&
    said.validInRevision === (accepting === 'revision');
  if (!confirmed) return null;
  const refusing = accepting === 'base' ? site.revision : site.base;
  const { pointer } = engine.judge(refusing, value);
  const changed = changedPointer(site.path, pointer);
  // A union refuses as a whole; the changed place says more.
  const inside = pointer !== null && pointer.startsWith(changed);
  return {
    value,
    ...(holdsExactNumber(value) && { exact: exactJson(value, 2) }),
    pointer: inside ? pointer : changed,
    ...said,
  };
}
