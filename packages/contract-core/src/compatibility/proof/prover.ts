import {
  confirmWitness,
  createContainment,
  judgeValue,
} from '../../containment';
import type { FoundValue } from '../../containment';
import type { Change, ValueSite } from '../../diff';
import type {
  Conjunction,
  Direction,
  Effect,
  Proof,
  Witness,
} from '../../model';
import { payloadPointer, payloadSchema, use } from './payloadSchema';
import { plainConjunction } from './plainConjunction';
import { violationsOf } from './violations';
import type { AcceptingSide } from './violations';

/** What is known of a change after a proof was looked for. */
export interface ProvenEffect {
  readonly effect: Effect;
  readonly proof: Proof;
  readonly witness: Witness | null;
  /** Why the effect is not decided; null where it is. */
  readonly doubt: string | null;
}

/** Whether a payload shows that one side accepts what the other refuses. */
type Showing =
  | { readonly kind: 'shown'; readonly witness: Witness }
  /** Proven: no payload of the slot shows it. */
  | { readonly kind: 'harmless' }
  | { readonly kind: 'open'; readonly doubt: string };

/**
 * Edits of values that no payload can show: validators treat `readOnly` and
 * `writeOnly` as annotations (JSON Schema 2020-12 Validation, section 9.4).
 */
const unshowable: ReadonlySet<string> = new Set([
  'property-became-read-only',
  'property-became-not-read-only',
  'property-became-write-only',
  'property-became-not-write-only',
  'unreadable-schema-changed',
]);

/** Kinds that are findings even when no payload tells base and revision apart. */
const alwaysFound: ReadonlySet<string> = new Set([
  'property-removed',
  'property-became-not-creatable',
  'property-became-not-updatable',
  'property-became-not-writable',
  'property-became-creatable',
  'property-became-updatable',
  'property-became-writable',
]);

type Containment = ReturnType<typeof createContainment>;

/**
 * Looks for the payload behind every change of values. The search proposes;
 * what counts is that an independent validator confirms the payload on both
 * sides. One prover serves one comparison and keeps what it learned.
 */
export class Prover {
  private readonly engines = new Map<Direction, Containment>();

  prove(change: Change): ProvenEffect {
    const { effect } = change;
    if (change.structural || effect === 'none' || unshowable.has(change.kind)) {
      const proof = effect === 'undecided' ? 'undecided' : 'structural';
      return { effect, proof, witness: null, doubt: null };
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
      case 'harmless':
        return alwaysFound.has(change.kind)
          ? structural(change.effect)
          : structural('none');
      case 'open':
        return undecided(showing.doubt);
    }
  }

  private proveIncomparable(change: Change): ProvenEffect {
    const breaking = breakingSide(change.direction);
    const first = this.show(change, breaking);
    if (first.kind === 'shown') return witnessed('incomparable', first.witness);
    const second = this.show(change, otherSide(breaking));
    if (first.kind === 'open') return undecided(first.doubt);
    if (second.kind === 'open') return undecided(second.doubt);
    return second.kind === 'shown'
      ? witnessed(effectFor(otherSide(breaking)), second.witness)
      : structural('none');
  }

  /** Keywords alone did not tell; the sets of values may. */
  private decide(change: Change): ProvenEffect {
    const breaking = breakingSide(change.direction);
    const first = this.show(change, breaking);
    const second = this.show(change, otherSide(breaking));
    if (first.kind === 'open') return undecided(first.doubt);
    if (first.kind === 'shown') {
      const effect =
        second.kind === 'harmless' ? effectFor(breaking) : 'incomparable';
      return witnessed(effect, first.witness);
    }
    if (second.kind === 'open') return undecided(second.doubt);
    return second.kind === 'shown'
      ? witnessed(effectFor(otherSide(breaking)), second.witness)
      : structural('none');
  }

  private show(change: Change, accepting: AcceptingSide): Showing {
    let doubt: string | null = null;
    for (const site of change.valueSites) {
      const showing = this.showAt(change, accepting, site);
      if (showing.kind === 'shown') return showing;
      if (showing.kind === 'open') doubt ??= showing.doubt;
    }
    const all = change.valueSites.length === change.sites.length;
    if (doubt === null && all) return { kind: 'harmless' };
    return { kind: 'open', doubt: doubt ?? 'not every place was looked at' };
  }

  private showAt(
    change: Change,
    accepting: AcceptingSide,
    site: ValueSite,
  ): Showing {
    const engine = this.engineFor(change.direction);
    const [base, revision] = [site.base, site.revision].map(plainConjunction);
    const wanted = accepting === 'base' ? base : revision;
    const refused = accepting === 'base' ? revision : base;
    const [{ place }] = wanted;
    let doubt: string | null = null;
    for (const violation of violationsOf(change, accepting, site)) {
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

/** The side whose payloads hurt when the other refuses them. */
function breakingSide(direction: Direction): AcceptingSide {
  return direction === 'response' ? 'revision' : 'base';
}

function otherSide(side: AcceptingSide): AcceptingSide {
  return side === 'base' ? 'revision' : 'base';
}

function effectFor(accepting: AcceptingSide): Effect {
  return accepting === 'base' ? 'narrower' : 'wider';
}

function witnessed(effect: Effect, witness: Witness): ProvenEffect {
  return { effect, proof: 'witness', witness, doubt: null };
}

function structural(effect: Effect): ProvenEffect {
  return { effect, proof: 'structural', witness: null, doubt: null };
}

function undecided(doubt: string): ProvenEffect {
  return { effect: 'undecided', proof: 'undecided', witness: null, doubt };
}
