import { restrictsValues } from '../../containment';
import { valueSitesOf } from '../../diff';
import type {
  Change,
  ChangeSite,
  EditedPlace,
  ValuePlace,
  ValueSite,
} from '../../diff';
import type { Note, Schema } from '../../model';
import type { Rule } from '../rule';
import { ruleFor } from '../ruleCatalogue';
import { PayloadSearch } from './payloadSearch';
import { harmfulSide, PlaceProof } from './placeProof';
import {
  effectFor,
  jointEffect,
  otherSide,
  otherWay,
  structural,
  undecided,
  witnessed,
} from './provenEffect';
import type { PlacedProof, ProvenEffect } from './provenEffect';
import { plainConjunction } from './plainConjunction';
import type { AcceptingSide } from './violations';

/**
 * How often a part that no payload could be found for is looked at inside
 * another whole value.
 */
const maxUndecided = 8;

/** In how many whole values a value of a part is looked for. */
const maxWholeValues = 8;

/**
 * Looks for the payload behind every change of values. The search proposes;
 * what counts is that an independent validator confirms the payload on both
 * sides. One prover serves one comparison and keeps what it learned.
 */
export class Prover {
  readonly places: PlaceProof;
  private readonly search = new PayloadSearch();
  /** What was looked at, by the place, which belongs to one change. */
  private readonly looked = new Map<ValuePlace, ProvenEffect>();
  private readonly proven = new Map<ValueSite, ProvenEffect>();
  private readonly looks = new Map<ValuePlace, number>();

  constructor(places: readonly EditedPlace[] = []) {
    this.places = new PlaceProof(places, (direction, wanted, refused) =>
      this.search
        .engineFor(direction)
        .find(plainConjunction(wanted), [plainConjunction(refused)]),
    );
  }

  /** The places met so far that accept nothing. */
  get notes(): readonly Note[] {
    return this.search.notes;
  }

  /** What holds of a change whose sites are alike, see `byProof`. */
  prove(change: Change): ProvenEffect {
    const proven = jointEffect(
      change.direction,
      change.sites.map(site => this.proveAt(change, site)),
    );
    const asked = proven.effect === 'none' && change.effect !== 'none';
    return asked && isAboutValues(change) && this.places.provesHarmless(change)
      ? { ...proven, harmless: true }
      : proven;
  }

  /** Whether a payload of a slot holds a value of the schema, to somebody's harm. */
  proveOf(change: Change, wanted: Schema): PlacedProof | null {
    const accepting = harmfulSide(change.direction);
    const sites = valueSitesOf(change);
    let doubt: string | null = null;
    let isVacant = false;
    for (const site of sites.slice(0, maxWholeValues)) {
      const showing = this.search.show(change, accepting, site, [wanted]);
      if (showing.kind === 'shown') {
        return {
          ...witnessed(effectFor(accepting), showing.witness),
          shownAt: site,
        };
      }
      if (showing.kind === 'open') doubt ??= showing.doubt;
      isVacant ||=
        showing.kind === 'vacant' || showing.kind === 'beside-unknown';
    }
    if (doubt !== null) return { ...undecided(doubt), shownAt: null };
    if (isVacant) {
      return { ...structural(effectFor(accepting)), shownAt: null };
    }
    return sites.length <= maxWholeValues ||
      this.search.areHarmless(change, accepting, sites, wanted)
      ? null
      : { ...undecided('not every place was looked at'), shownAt: null };
  }

  /**
   * What holds at one site. A payload that shows the change at a whole value
   * shows it at the deciding part, and with it wherever that part stands; that
   * none does holds elsewhere only if none of the part does.
   */
  proveAt(change: Change, { value }: ChangeSite): ProvenEffect {
    const { effect } = change;
    if (isKnownByForm(change) || value === undefined) {
      const proof = effect === 'undecided' ? 'undecided' : 'structural';
      return { ...structural(effect), proof };
    }
    let proven = this.proven.get(value);
    if (proven === undefined) {
      proven = this.proveValue(change, value);
      this.proven.set(value, proven);
    }
    return proven;
  }

  /** Takes it that a site is like another one, without a look at it. */
  assume({ value }: ChangeSite, { effect, doubt }: ProvenEffect): ProvenEffect {
    const proof = doubt === null ? 'structural' : 'undecided';
    const assumed: ProvenEffect = { ...structural(effect), proof, doubt };
    if (value !== undefined) this.proven.set(value, assumed);
    return assumed;
  }

  private proveValue(change: Change, value: ValueSite): ProvenEffect {
    const { part } = value;
    const known = this.looked.get(part);
    if (known !== undefined) return { ...known, witness: null };
    const whole = this.look(change, value);
    if (whole.witness !== null || isWhole(value)) {
      this.looked.set(part, whole);
      return whole;
    }
    if (whole.effect === 'undecided') {
      const looks = (this.looks.get(part) ?? 0) + 1;
      this.looks.set(part, looks);
      if (looks >= maxUndecided) this.looked.set(part, whole);
      return whole;
    }
    const inner = this.look(change, part);
    if (inner.effect !== 'undecided') this.looked.set(part, inner);
    return whole;
  }

  private look(change: Change, site: ValuePlace): ProvenEffect {
    switch (change.effect) {
      case 'narrower':
        return this.proveOne(change, 'base', site);
      case 'wider':
        return this.proveOne(change, 'revision', site);
      case 'incomparable':
        return this.proveIncomparable(change, site);
      case 'undecided':
        return this.decide(change, site);
      case 'none':
        return structural('none');
    }
  }

  private proveOne(
    change: Change,
    accepting: AcceptingSide,
    site: ValuePlace,
  ): ProvenEffect {
    const showing = this.search.show(change, accepting, site);
    switch (showing.kind) {
      case 'shown':
        return witnessed(change.effect, showing.witness);
      case 'vacant':
      case 'beside-unknown':
        return structural(change.effect);
      case 'harmless':
        return payloadsOf(change) === 'need-not-show'
          ? structural(change.effect)
          : structural('none');
      case 'open':
        return undecided(showing.doubt);
    }
  }

  private proveIncomparable(change: Change, site: ValuePlace): ProvenEffect {
    const breaking = harmfulSide(change.direction);
    const first = this.search.show(change, breaking, site);
    if (first.kind === 'shown') return witnessed('incomparable', first.witness);
    if (first.kind === 'vacant' || first.kind === 'beside-unknown') {
      return structural('incomparable');
    }
    const second = this.search.show(change, otherSide(breaking), site);
    if (first.kind === 'open') return undecided(first.doubt);
    return otherWay(second, effectFor(otherSide(breaking)));
  }

  /** Keywords alone did not tell; the sets of values may. */
  private decide(change: Change, site: ValuePlace): ProvenEffect {
    const breaking = harmfulSide(change.direction);
    const first = this.search.show(change, breaking, site);
    const second = this.search.show(change, otherSide(breaking), site);
    if (first.kind === 'open') return undecided(first.doubt);
    if (first.kind === 'vacant') return undecided('no value fits the place');
    if (first.kind === 'beside-unknown') {
      return structural(effectFor(breaking));
    }
    if (first.kind === 'shown') {
      const isOneWay = second.kind === 'harmless' || second.kind === 'vacant';
      const effect = isOneWay ? effectFor(breaking) : 'incomparable';
      return witnessed(effect, first.witness);
    }
    return otherWay(second, effectFor(otherSide(breaking)));
  }
}

/** Whether no payload is asked for: the form of the change says it all. */
export function isKnownByForm(change: Change): boolean {
  return (
    change.structural ||
    change.effect === 'none' ||
    payloadsOf(change) === 'cannot-show'
  );
}

function isWhole({ path, part }: ValueSite): boolean {
  return path === part.path;
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
