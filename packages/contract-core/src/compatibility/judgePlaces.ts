import { describePath, valueSitesOf } from '../diff';
import type { Change, ChangeSite, EditedPlace, SchemaFact } from '../diff';
import type { Direction, Effect, Finding, Note, Witness } from '../model';
import { findingOf } from './judgeChange';
import { harmfulSide } from './proof/placeProof';
import type { PlacedProof } from './proof/provenEffect';
import type { Prover } from './proof/prover';
import { ruleFor } from './ruleCatalogue';

/** A change with the finding that the rules made of it, before any lowers it. */
export interface JudgedChange {
  readonly change: Change;
  readonly finding: Finding;
}

/** What places show that the facts about them do not. */
export interface JudgedPlaces {
  readonly judged: readonly JudgedChange[];
  readonly notes: readonly Note[];
}

/**
 * The net under the facts: every place that differs is asked about as a whole.
 * A payload that it refuses to somebody's harm, and that no finding tells, is a
 * finding of its own; what cannot be decided is at least said.
 */
export function judgePlaces(
  places: readonly EditedPlace[],
  known: readonly JudgedChange[],
  prover: Prover,
): JudgedPlaces {
  const judged: JudgedChange[] = [];
  const notes: Note[] = [];
  const harmful = new HarmfulChanges(known);
  for (const place of places) {
    for (const direction of place.directions) {
      const told = harmful.about(place, direction);
      const found = judgePlace(place, direction, told, prover);
      if (found === null) continue;
      if ('code' in found) notes.push(found);
      else judged.push(found);
    }
  }
  return { judged, notes };
}

type Pair = Pick<EditedPlace, 'base' | 'revision'>;

/** Changes that block, by the pairs they are about. */
class HarmfulChanges {
  private readonly found = new Map<
    Pair['base'],
    Map<Pair['revision'], Set<Change>>
  >();

  constructor(known: readonly JudgedChange[]) {
    for (const { change, finding } of known) {
      if (!harms(finding) && !holdsForUnsent(change)) continue;
      for (const told of [change, ...(change.consequences ?? [])]) {
        for (const { baseHere, revisionHere } of valueSitesOf(told)) {
          this.of({ base: baseHere, revision: revisionHere }).add(told);
        }
      }
    }
  }

  about(pair: Pair, direction: Direction): readonly Change[] {
    const changes = this.found.get(pair.base)?.get(pair.revision) ?? [];
    return [...changes].filter(change => change.direction === direction);
  }

  private of({ base, revision }: Pair): Set<Change> {
    const ofBase =
      this.found.get(base) ?? new Map<Pair['revision'], Set<Change>>();
    this.found.set(base, ofBase);
    const changes = ofBase.get(revision) ?? new Set();
    ofBase.set(revision, changes);
    return changes;
  }
}

const harmfulEffects: Readonly<Record<Direction, readonly Effect[]>> = {
  request: ['narrower', 'incomparable', 'undecided'],
  response: ['wider', 'incomparable', 'undecided'],
  none: ['undecided'],
};

/** By what was shown, and not by what a rule makes of it. */
function harms({ severity, direction, effect }: Finding): boolean {
  return severity === 'error' || harmfulEffects[direction].includes(effect);
}

function holdsForUnsent({ kind }: Change): boolean {
  return ruleFor(kind).holdsForUnsent === true;
}

function judgePlace(
  place: EditedPlace,
  direction: Direction,
  told: readonly Change[],
  prover: Prover,
): JudgedChange | Note | null {
  if (place.silent && prover.places.ask(place, direction).kind === 'none') {
    return judgeSilentPlace(place, direction, prover);
  }
  // What is told is asked about at once: the place alone would mostly show it.
  const beside =
    told.length > 0
      ? prover.places.findBeside(place, direction, told)
      : prover.places.ask(place, direction);
  if (beside.kind === 'none') return null;
  if (beside.kind === 'unknown') {
    return told.length > 0
      ? null
      : undecidedPlace(place, direction, beside.reason);
  }
  const change = place.changeOf(factAbout(place, direction), direction);
  if (change === null) return null;
  const proven = prover.proveOf(
    change,
    prover.places.refusedBeside(place, direction, told),
  );
  if (proven === null) return null;
  if (proven.proof === 'structural') return judgedAs(change, proven);
  if (proven.witness === null) {
    return told.length > 0
      ? null
      : undecidedPlace(place, direction, proven.doubt ?? 'the search gave up');
  }
  return judgedAs({ ...change, words: wordsOf(proven.witness) }, proven);
}

/** Nobody is told that versions mean the same where they accept other values. */
function judgeSilentPlace(
  place: EditedPlace,
  direction: Direction,
  prover: Prover,
): JudgedChange | Note | null {
  const found = prover.places.askSafe(place, direction);
  if (found.kind === 'none') return null;
  const fact = safeFactAbout(place, direction);
  const change = place.changeOf(fact, direction);
  if (change === null) return null;
  if (found.kind === 'unknown') {
    return noteOn(
      place,
      change,
      'Nobody is hit, but whether anything changed is not decided',
      found.reason,
    );
  }
  const proven = prover.prove(change);
  if (proven.effect === 'none') return null;
  const shownAt = change.sites.find(
    site => prover.proveAt(change, site).witness === proven.witness,
  );
  return judgedAs(change, { ...proven, shownAt: shownAt?.value ?? null });
}

/** The place whose payload was found comes first. */
function judgedAs(change: Change, proven: PlacedProof): JudgedChange {
  const { effect, shownAt } = proven;
  const isShown = ({ value }: ChangeSite) =>
    value !== undefined && value === shownAt;
  const sites = [
    ...change.sites.filter(isShown),
    ...change.sites.filter(site => !isShown(site)),
  ];
  const fact = { ...change, effect, sites };
  return {
    change: { ...change, sites },
    finding: findingOf(fact, proven, site =>
      isShown(site) ? proven : { ...proven, witness: null },
    ),
  };
}

/** A note where every edit is told and decided; else the place asks a person. */
function undecidedPlace(
  place: EditedPlace,
  direction: Direction,
  doubt: string,
): JudgedChange | Note | null {
  const change = place.changeOf(factAbout(place, direction), direction);
  if (change === null) return null;
  if (!place.told) {
    return judgedAs(change, {
      effect: 'undecided',
      proof: 'undecided',
      witness: null,
      doubt,
      harmless: false,
      shownAt: null,
    });
  }
  return noteOn(
    place,
    change,
    'Each edit is decided, but not what they do together',
    doubt,
  );
}

function noteOn(
  place: EditedPlace,
  change: Change,
  said: string,
  doubt: string,
): Note {
  const [{ operation, slotWords, path }] = change.sites;
  const value = describePath(path);
  const where = [operation, slotWords, value === '' ? '' : `\`${value}\``]
    .filter(words => words !== '')
    .join(', ');
  return {
    code: 'place-undecided',
    message: `${said} (${where}): ${doubt}.`,
    location: place.revision[0].place.locate(),
    hides: true,
  };
}

function factAbout(place: EditedPlace, direction: Direction): SchemaFact {
  const { from, to } = place.contentOf();
  return {
    kind: 'values-changed',
    subject: '',
    from,
    to,
    effect: harmfulSide(direction) === 'base' ? 'narrower' : 'wider',
    words: '',
    hidden: null,
    part: null,
    base: place.base[0].place,
    revision: place.revision[0].place,
  };
}

function safeFactAbout(place: EditedPlace, direction: Direction): SchemaFact {
  const effect = harmfulSide(direction) === 'base' ? 'wider' : 'narrower';
  return {
    ...factAbout(place, direction),
    kind: 'values-changed-safely',
    effect,
  };
}

/** Where the payload fails; empty for the payload as a whole. */
function wordsOf({ pointer }: Witness): string {
  const path = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/[]');
  const words = describePath(path);
  return words === '' ? '' : `; \`${words}\` shows it`;
}
