/**
 * Steps that may be taken: so many for one question, and so many for all
 * questions of an engine. A step is about what it takes to look at one goal;
 * cheaper work spends a part of one. Whoever works in a loop spends in it, so
 * that what is too large ends as undecided, on every machine at the same place.
 */
export class Effort {
  private question = 0;

  constructor(
    private readonly perQuestion: number,
    private leftOfRun: number,
  ) {}

  /** False where nothing is left for another question. */
  begin(): boolean {
    this.question = this.perQuestion;
    return this.leftOfRun > 0;
  }

  /** False when the steps are used up. */
  readonly spend = (steps = 1): boolean => {
    this.question -= steps;
    this.leftOfRun -= steps;
    return this.question > 0 && this.leftOfRun > 0;
  };
}
