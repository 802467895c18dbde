import { none } from './goal';
import type { Outcome } from './goal';

/** A goal that is being looked into. */
interface OpenGoal {
  readonly key: string;
  /** Lowest open goal that was taken to have no value. */
  lowest: number;
  /** Provisional answers that were noted before this goal was opened. */
  readonly before: number;
}

interface ProvisionalNone {
  readonly key: string;
  /** Index of the lowest open goal on which the answer rests. */
  lowest: number;
}

/**
 * Remembers what was found out about goals. A goal that is met again inside
 * itself is taken to have no value: the smallest value of a goal holds no other
 * value of the same goal. An answer that rests on this is provisional until the
 * goals it rests on are closed, and is forgotten when one of them turns out to
 * have a value or stays unknown.
 */
export class GoalMemory {
  private readonly proven = new Map<string, Outcome>();
  private readonly open: OpenGoal[] = [];
  private readonly openIndexes = new Map<string, number>();
  private readonly provisional = new Map<string, ProvisionalNone>();
  private readonly trail: ProvisionalNone[] = [];
  private readonly doubts = new Map<
    string,
    { readonly outcome: Outcome; readonly levels: number }
  >();

  /** What is known, if at most `levels` more levels may be looked into. */
  recall(key: string, levels: number): Outcome | undefined {
    const proven = this.proven.get(key);
    if (proven !== undefined) return proven;
    const lowest =
      this.openIndexes.get(key) ?? this.provisional.get(key)?.lowest;
    if (lowest !== undefined) {
      this.restOn(lowest);
      return none;
    }
    const doubt = this.doubts.get(key);
    return doubt !== undefined && doubt.levels >= levels
      ? doubt.outcome
      : undefined;
  }

  begin(key: string): void {
    this.openIndexes.set(key, this.open.length);
    this.open.push({ key, lowest: Infinity, before: this.trail.length });
  }

  /** Closes the goal opened last. */
  end(outcome: Outcome, levels: number): void {
    const goal = this.open.pop();
    if (goal === undefined) throw new Error('No goal is open');
    const index = this.open.length;
    this.openIndexes.delete(goal.key);
    const restsBelow = goal.lowest < index;
    if (outcome.kind === 'none') {
      if (restsBelow) this.noteProvisional(goal);
      else this.promote(goal, index);
      return;
    }
    this.forget(goal.before);
    if (outcome.kind === 'found') this.proven.set(goal.key, outcome);
    else if (restsBelow) this.restOn(goal.lowest);
    else this.doubts.set(goal.key, { outcome, levels });
  }

  /** Forgets what could not be told, for a question with a budget of its own. */
  forgetDoubts(): void {
    this.doubts.clear();
  }

  private restOn(lowest: number): void {
    const top = this.open.at(-1);
    if (top !== undefined) top.lowest = Math.min(top.lowest, lowest);
  }

  private noteProvisional(goal: OpenGoal): void {
    for (const answer of this.trail.slice(goal.before)) {
      answer.lowest = Math.min(answer.lowest, goal.lowest);
    }
    const answer = { key: goal.key, lowest: goal.lowest };
    this.provisional.set(goal.key, answer);
    this.trail.push(answer);
    this.restOn(goal.lowest);
  }

  /** Everything that rested on the goal alone is proven with it. */
  private promote(goal: OpenGoal, index: number): void {
    this.proven.set(goal.key, none);
    const noted = this.trail.splice(goal.before);
    for (const answer of noted) {
      if (answer.lowest < index) {
        this.trail.push(answer);
        continue;
      }
      this.provisional.delete(answer.key);
      this.proven.set(answer.key, none);
    }
  }

  private forget(before: number): void {
    for (const answer of this.trail.splice(before)) {
      this.provisional.delete(answer.key);
    }
  }
}
