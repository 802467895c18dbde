import { lettersOf } from './alphabet';
import type { Letter } from './alphabet';
import { MachineTooLarge } from './patternMachine';
import type { MachineState, PatternMachine } from './patternMachine';

/** Lengths in code points; `most` is null where there is no limit. */
export interface LengthRange {
  readonly least: number;
  readonly most: number | null;
}

/** A machine that has to accept the text, or has to refuse it. */
export interface MachineDemand {
  readonly machine: PatternMachine;
  readonly accepts: boolean;
}

/** All demands and the lengths hold together. */
export interface TextDemand {
  readonly lengths: LengthRange;
  readonly machines: readonly MachineDemand[];
}

export type SearchResult =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Takes steps from a budget; false when it is used up. */
export type SpendSteps = (steps: number) => boolean;

/** Places that are visited with the effort of one step. */
const placesPerStep = 100;

/** Places that one search visits before it gives up. */
const maxPlaces = 15_000;

/** A place of the search: where all machines are after a text of some length. */
interface SearchPlace {
  readonly states: readonly MachineState[];
  /** Code points read, not counted beyond the last length that decides. */
  readonly length: number;
  readonly previous: SearchPlace | null;
  readonly letter: Letter | null;
}

/**
 * The shortest text that meets `wanted` and none of `refused`, readable letters
 * first; `none` only where every text has been ruled out. Runs all machines
 * side by side over growing texts.
 */
export function searchText(
  wanted: TextDemand,
  refused: readonly TextDemand[],
  spend: SpendSteps,
): SearchResult {
  const { least, most } = wanted.lengths;
  if (most !== null && least > most) return { kind: 'none' };
  const isAll = (demand: TextDemand) =>
    demand.machines.length === 0 && covers(demand.lengths, wanted.lengths);
  if (refused.some(isAll)) return { kind: 'none' };
  try {
    return new TextSearch(wanted, refused, spend).run();
  } catch (error) {
    if (error instanceof MachineTooLarge) {
      return { kind: 'unknown', reason: 'a pattern is too large to compare' };
    }
    throw error;
  }
}

class TextSearch {
  private readonly refused: readonly TextDemand[];
  private readonly machines: readonly PatternMachine[];
  private readonly letters: readonly Letter[];
  /**
   * Longer texts are counted as this long. The upper limit of what is wanted
   * needs no count: a place is first reached by its shortest text.
   */
  private readonly longest: number;
  private readonly seen = new Set<string>();

  constructor(
    private readonly wanted: TextDemand,
    refused: readonly TextDemand[],
    private readonly spend: SpendSteps,
  ) {
    this.refused = refused.map(demand =>
      covers(demand.lengths, wanted.lengths)
        ? { ...demand, lengths: everyLength }
        : demand,
    );
    const demands = [wanted, ...refused];
    this.machines = [
      ...new Set(
        demands.flatMap(demand => demand.machines.map(part => part.machine)),
      ),
    ];
    this.letters = lettersOf(
      new Set(this.machines.flatMap(machine => [...machine.sets])),
    );
    this.longest = Math.max(
      wanted.lengths.least,
      ...this.refused.map(({ lengths }) =>
        lengths.most === null ? lengths.least : lengths.most + 1,
      ),
    );
  }

  run(): SearchResult {
    const states = this.machines.map(machine => machine.start);
    let layer: SearchPlace[] = [
      { states, length: 0, previous: null, letter: null },
    ];
    let places = 1;
    const longest = this.wanted.lengths.most ?? Number.POSITIVE_INFINITY;
    for (let length = 0; layer.length > 0; length += 1) {
      const next: SearchPlace[] = [];
      for (const place of layer) {
        if (this.fits(place)) return { kind: 'found', text: textOf(place) };
        if (length < longest) next.push(...this.stepsFrom(place));
      }
      places += next.length;
      const enough = this.spend(next.length / placesPerStep);
      if (places > maxPlaces || !enough) {
        return { kind: 'unknown', reason: 'the search for a text has no end' };
      }
      layer = next;
    }
    return { kind: 'none' };
  }

  private stepsFrom(place: SearchPlace): SearchPlace[] {
    const length = Math.min(place.length + 1, this.longest);
    const steps: SearchPlace[] = [];
    for (const letter of this.letters) {
      const states = this.machines.map((machine, index) =>
        machine.step(place.states[index], letter),
      );
      const key = `${length} ${states.map(state => state.number).join(' ')}`;
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      const step = { states, length, previous: place, letter };
      if (!this.isHopeless(step)) steps.push(step);
    }
    return steps;
  }

  private stateOf(place: SearchPlace, machine: PatternMachine): MachineState {
    return place.states[this.machines.indexOf(machine)];
  }

  /** Whether no longer text can be what is wanted. */
  private isHopeless(place: SearchPlace): boolean {
    return this.wanted.machines.some(({ machine, accepts }) => {
      const state = this.stateOf(place, machine);
      return accepts ? state.dead : state.matched;
    });
  }

  private fits(place: SearchPlace): boolean {
    return (
      place.length >= this.wanted.lengths.least &&
      this.meets(place, this.wanted) &&
      !this.refused.some(
        demand =>
          isLength(place.length, demand.lengths) && this.meets(place, demand),
      )
    );
  }

  private meets(place: SearchPlace, demand: TextDemand): boolean {
    return demand.machines.every(
      ({ machine, accepts }) =>
        machine.accepts(this.stateOf(place, machine)) === accepts,
    );
  }
}

const everyLength: LengthRange = { least: 0, most: null };

function covers(outer: LengthRange, inner: LengthRange): boolean {
  return (
    outer.least <= inner.least &&
    (outer.most === null || (inner.most !== null && inner.most <= outer.most))
  );
}

function isLength(length: number, { least, most }: LengthRange): boolean {
  return length >= least && (most === null || length <= most);
}

function textOf(place: SearchPlace): string {
  const points: number[] = [];
  for (
    let at: SearchPlace | null = place;
    at !== null && at.letter !== null;
    at = at.previous
  ) {
    points.push(at.letter.codePoint);
  }
  return String.fromCodePoint(...points.reverse());
}
