/** Whether a value fits; `unknown` where a part of the answer is not known. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Members and elements that keywords looked at and accepted, for
 * `unevaluatedProperties` and `unevaluatedItems` (JSON Schema 2020-12, Core,
 * section 11). `maybe` holds those about which a branch is unknown.
 */
export interface Evaluated {
  readonly surely: ReadonlySet<string | number>;
  readonly maybe: ReadonlySet<string | number>;
  /** Whether a schema that is not known may have looked at any of them. */
  readonly maybeAll: boolean;
}

/** The answer of one schema about one value. */
export interface Judgement {
  readonly answer: Answer;
  /** JSON Pointer of the refused part of the value; null where none is. */
  readonly pointer: string | null;
  readonly evaluated: Evaluated;
}

export const nothingEvaluated: Evaluated = {
  surely: new Set(),
  maybe: new Set(),
  maybeAll: false,
};

export const accepted: Judgement = {
  answer: 'yes',
  pointer: null,
  evaluated: nothingEvaluated,
};

export const notKnown: Judgement = {
  answer: 'unknown',
  pointer: null,
  evaluated: { ...nothingEvaluated, maybeAll: true },
};

/** What a schema says of which nobody knows what it looks at. */
export const acceptedUnread: Judgement = {
  ...accepted,
  evaluated: notKnown.evaluated,
};

export function refusedAt(pointer: string): Judgement {
  return { answer: 'no', pointer, evaluated: nothingEvaluated };
}

/** Gathers what the keywords of one schema say about one value. */
export class Verdicts {
  private answer: Answer = 'yes';
  private refusedPointer: string | null = null;
  private readonly surely = new Set<string | number>();
  private readonly maybe = new Set<string | number>();
  private maybeAll = false;

  constructor(private readonly pointer: string) {}

  get isRefused(): boolean {
    return this.answer === 'no';
  }

  /** A keyword that holds or does not hold; null where that is not known. */
  demand(holds: boolean | null): void {
    if (holds === null) this.doubt();
    else if (!holds) this.refuse(this.pointer);
  }

  doubt(): void {
    if (this.answer === 'yes') this.answer = 'unknown';
  }

  /** A keyword of which neither the answer nor what it looked at is known. */
  doubtAll(): void {
    this.doubt();
    this.maybeAll = true;
  }

  refuse(pointer: string): void {
    if (this.answer !== 'no') this.refusedPointer = pointer;
    this.answer = 'no';
  }

  /** Takes over what a subschema says about a member or element. */
  member(key: string | number, judgement: Judgement): void {
    this.take(judgement);
    this.surely.add(key);
  }

  /** Takes over what a subschema says about the value itself. */
  beside(judgement: Judgement): void {
    this.take(judgement);
    this.see(judgement);
  }

  private take(judgement: Judgement): void {
    if (judgement.answer === 'no')
      this.refuse(judgement.pointer ?? this.pointer);
    if (judgement.answer === 'unknown') this.doubt();
  }

  /** Notes what a subschema evaluated, as far as it accepts the value. */
  see(judgement: Judgement): void {
    if (judgement.answer === 'no') return;
    const { surely, maybe, maybeAll } = judgement.evaluated;
    this.maybeAll ||= maybeAll;
    const sure = judgement.answer === 'yes' ? this.surely : this.maybe;
    for (const key of surely) sure.add(key);
    for (const key of maybe) this.maybe.add(key);
  }

  seeKey(key: string | number, surely: boolean): void {
    (surely ? this.surely : this.maybe).add(key);
  }

  wasEvaluated(key: string | number): Answer {
    if (this.surely.has(key)) return 'yes';
    return this.maybeAll || this.maybe.has(key) ? 'unknown' : 'no';
  }

  result(): Judgement {
    return {
      answer: this.answer,
      pointer: this.refusedPointer,
      evaluated: {
        surely: this.surely,
        maybe: this.maybe,
        maybeAll: this.maybeAll,
      },
    };
  }
}
