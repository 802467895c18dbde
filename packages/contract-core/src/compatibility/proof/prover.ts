import {
  confirmWitness,
  createContainment,
  judgeValue,
  restrictsValues,
} from '../../containment';
import type { FoundValue } from '../../containment';
import type { Change, EditedPlace, ValueSite } from '../../diff';
import type {
  Conjunction,
  Direction,
  Note,
  Schema,
  Witness,
} from '../../model';
import type { Rule } from '../rule';
import { ruleFor } from '../ruleCatalogue';
import { EmptyPlaces } from './emptyPlaces';
import { payloadPointer, payloadSchema, use } from './payloadSchema';
import { harmfulSide, PlaceProof } from './placeProof';
import { sidesOf } from './placeQuestion';
import {
  effectFor,
  otherSide,
  otherWay,
  structural,
  undecided,
  witnessed,
} from './provenEffect';
import type { ProvenEffect, Showing } from './provenEffect';
import { plainConjunction } from './plainConjunction';
import { violationsOf } from './violations';
import type { AcceptingSide } from './violations';

type ViolationsAt = (site: ValueSite) => readonly Schema[];

type Containment = ReturnType<typeof createContainment>;

/**
 * Looks for the payload behind every change of values. The search proposes;
 * what counts is that an independent validator confirms the payload on both
 * sides. One prover serves one comparison and keeps what it learned.
 */
export class Prover {
  readonly places: PlaceProof;
  private readonly empty = new EmptyPlaces(each => this.engineFor(each));
  private readonly engines = new Map<Direction, Containment>();

  constructor(places: readonly EditedPlace[] = []) {
    this.places = new PlaceProof(places, (direction, wanted, refused) =>
      this.engineFor(direction).find(plainConjunction(wanted), [
        plainConjunction(refused),
      ]),
    );
  }

  /** The places met so far that accept nothing. */
  get notes(): readonly Note[] {
    return this.empty.notes;
  }

  prove(change: Change): ProvenEffect {
    const proven = this.effectOf(change);
    const asked = proven.effect === 'none' && change.effect !== 'none';
    return asked && isAboutValues(change) && this.places.provesHarmless(change)
      ? { ...proven, harmless: true }
      : proven;
  }

  /** Whether a payload of a slot holds a value of the schema, to somebody's harm. */
  proveOf(change: Change, wanted: Schema): ProvenEffect | null {
    const accepting = harmfulSide(change.direction);
    const showing = this.show(change, accepting, () => [wanted]);
    switch (showing.kind) {
      case 'shown':
        return witnessed(effectFor(accepting), showing.witness);
      case 'vacant':
        return structural(effectFor(accepting));
      case 'harmless':
        return null;
      case 'open':
        return undecided(showing.doubt);
    }
  }

  private effectOf(change: Change): ProvenEffect {
    const { effect } = change;
    if (
      change.structural ||
      effect === 'none' ||
      payloadsOf(change) === 'cannot-show'
    ) {
      const proof = effect === 'undecided' ? 'undecided' : 'structural';
      return { ...structural(effect), proof };
    }
    switch (effect) {
      case 'narrower':
        return this.proveOne(change, 'base');
      case 'wider':
        return this.proveOne(change, 'revision');
      case 'incomparable':
        return this.proveIncomparable(change);
      case 'undecided':
        return this.decide(change);
    }
  }

  private proveOne(change: Change, accepting: AcceptingSide): ProvenEffect {
    const showing = this.show(change, accepting);
    switch (showing.kind) {
      case 'shown':
        return witnessed(change.effect, showing.witness);
      case 'vacant':
        return structural(change.effect);
      case 'harmless':
        return payloadsOf(change) === 'need-not-show'
          ? structural(change.effect)
          : structural('none');
      case 'open':
        return undecided(showing.doubt);
    }
  }

  private proveIncomparable(change: Change): ProvenEffect {
    const breaking = harmfulSide(change.direction);
    const first = this.show(change, breaking);
    if (first.kind === 'shown') return witnessed('incomparable', first.witness);
    if (first.kind === 'vacant') return structural('incomparable');
    const second = this.show(change, otherSide(breaking));
    if (first.kind === 'open') return undecided(first.doubt);
    return otherWay(second, effectFor(otherSide(breaking)));
  }

  /** Keywords alone did not tell; the sets of values may. */
  private decide(change: Change): ProvenEffect {
    const breaking = harmfulSide(change.direction);
    const first = this.show(change, breaking);
    const second = this.show(change, otherSide(breaking));
    if (first.kind === 'open') return undecided(first.doubt);
    if (first.kind === 'vacant') return undecided('no value fits the place');
    if (first.kind === 'shown') {
      const isOneWay = second.kind === 'harmless' || second.kind === 'vacant';
      const effect = isOneWay ? effectFor(breaking) : 'incomparable';
      return witnessed(effect, first.witness);
    }
    return otherWay(second, effectFor(otherSide(breaking)));
  }

  private show(
    change: Change,
    accepting: AcceptingSide,
    violations: ViolationsAt = site => violationsOf(change, accepting, site),
  ): Showing {
    let doubt: string | null = null;
    let isVacant = false;
    for (const site of change.valueSites) {
      const showing = this.showAt(change, accepting, site, violations(site));
      if (showing.kind === 'shown') return showing;
      if (showing.kind === 'open') doubt ??= showing.doubt;
      isVacant ||=
        showing.kind === 'harmless' &&
        this.isVacant(change, accepting, site, violations);
    }
    if (doubt !== null) return { kind: 'open', doubt };
    if (isVacant) return { kind: 'vacant' };
    const left =
      change.valueSitesLeftOut === true &&
      !this.areHarmless(change, accepting, violations);
    return left
      ? { kind: 'open', doubt: 'not every place was looked at' }
      : { kind: 'harmless' };
  }

  /**
   * Whether a site shows nothing because no payload gets there. What is
   * harmless by itself is so there, too.
   */
  private isVacant(
    change: Change,
    accepting: AcceptingSide,
    site: ValueSite,
    violations: ViolationsAt,
  ): boolean {
    const { direction } = change;
    if (!this.empty.isEmpty(site, accepting, direction)) return false;
    const alone = {
      ...site,
      base: site.baseHere,
      revision: site.revisionHere,
      path: '',
    };
    return (
      this.empty.isEmpty(alone, accepting, direction) ||
      this.showAt(change, accepting, alone, violations(alone)).kind !==
        'harmless'
    );
  }

  /** Whether the schemas of the change refuse nothing, wherever they stand. */
  private areHarmless(
    change: Change,
    accepting: AcceptingSide,
    violations: ViolationsAt,
  ): boolean {
    const engine = this.engineFor(change.direction);
    const pairs = new Map(change.valueSites.map(site => [site.baseHere, site]));
    return [...pairs.values()].every(site => {
      const { accepting: wanted, refusing } = sidesOf(
        { base: site.baseHere, revision: site.revisionHere },
        accepting,
      );
      const [{ place }] = wanted;
      return violations(site).every(
        violation =>
          engine.find(
            [...plainConjunction(wanted), use(place, violation)],
            [plainConjunction(refusing)],
          ).kind === 'none',
      );
    });
  }

  private showAt(
    change: Change,
    accepting: AcceptingSide,
    site: ValueSite,
    violations: readonly Schema[],
  ): Showing {
    const engine = this.engineFor(change.direction);
    const [base, revision] = [site.base, site.revision].map(plainConjunction);
    const wanted = accepting === 'base' ? base : revision;
    const refused = accepting === 'base' ? revision : base;
    const [{ place }] = wanted;
    let doubt: string | null = null;
    for (const violation of violations) {
      const payload = use(place, payloadSchema(site.path, violation));
      const plain = engine.find([...wanted, payload], []);
      if (plain.kind === 'none') continue;
      // What the violation alone asks for mostly shows the change already.
      const answer = isShown(plain, refused, change)
        ? plain
        : engine.find([...wanted, payload], [refused]);
      if (answer.kind === 'found') {
        const witness = confirm(
          answer.value,
          { ...site, base, revision },
          accepting,
          change,
        );
        if (witness !== null) return { kind: 'shown', witness };
        doubt ??= 'the payload that was found could not be confirmed';
      }
      if (answer.kind === 'unknown') doubt ??= answer.reason;
    }
    return doubt === null ? { kind: 'harmless' } : { kind: 'open', doubt };
  }

  private engineFor(direction: Direction): Containment {
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
  { direction }: Change,
): boolean {
  return (
    plain.kind === 'found' &&
    judgeValue(refused, plain.value, { direction }).answer === 'no'
  );
}

function confirm(
  value: unknown,
  site: ValueSite,
  accepting: AcceptingSide,
  { direction }: Change,
): Witness | null {
  const said = confirmWitness(value, site.base, site.revision, direction);
  const confirmed =
    said !== null &&
    said.validInBase === (accepting === 'base') &&
    said.validInRevision === (accepting === 'revision');
  if (!confirmed) return null;
  const refusing = accepting === 'base' ? site.revision : site.base;
  const { pointer } = judgeValue(refusing, value, { direction });
  const changed = payloadPointer(site.path);
  // A union refuses as a whole; the changed place says more.
  const inside = pointer !== null && pointer.startsWith(changed);
  return { value, pointer: inside ? pointer : changed, ...said };
}

/**
 * Whether payloads can tell all that the change says. A format that refuses no
 * value (`double`, `bic`) may still mean something to whoever reads it.
 */
function isAboutValues({ kind, from, to }: Change): boolean {
  return (
    kind !== 'format-changed' ||
    [from, to]
      .flatMap(formats => String(formats ?? '').split(' and '))
      .every(format => format === '' || restrictsValues(format))
  );
}

/** What payloads have to say of a kind of change stands in its rule. */
function payloadsOf({ kind }: Change): Rule['payloads'] {
  return ruleFor(kind).payloads;
}
