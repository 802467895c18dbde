import { EditNumbers } from './editNumbers';
import { isPlainStep } from './plainStep';
import type { SchemaShapes } from './schemaShape';
import type { SchemaViews } from './schemaView';
import type { PairNode } from './walkSlot';

/** What the schemas of pairs say, whatever they are called. */
export class PairContents {
  readonly edits = new EditNumbers();
  private readonly outlines = new Map<PairNode, string>();
  private readonly contents = new Map<PairNode, string>();
  private readonly plainSteps = new Map<PairNode, Map<string, boolean>>();

  constructor(
    private readonly shapes: SchemaShapes,
    private readonly views: SchemaViews,
  ) {}

  /** Equal for pairs whose base schemas have the same content. */
  ofBase(pair: PairNode): number {
    return this.shapes.mark(pair.base);
  }

  /** Whether a difference of the part that a step leads to is one of the whole. */
  isPlainStep(from: PairNode, step: string, to: PairNode): boolean {
    const steps = this.plainSteps.get(from) ?? new Map<string, boolean>();
    this.plainSteps.set(from, steps);
    let plain = steps.get(step);
    if (plain === undefined) {
      plain =
        isPlainStep(this.views, from.base, step, to.base) &&
        isPlainStep(this.views, from.revision, step, to.revision);
      steps.set(step, plain);
    }
    return plain;
  }

  /** Whether the base says what the value holds: named parts, or alternatives. */
  holdsNames(pair: PairNode): boolean {
    const { properties, unions } = this.views.of(pair.base);
    return properties.size > 0 || unions.length > 0;
  }

  /**
   * The outermost level of both schemas: different for most pairs, and for none
   * that say the same.
   */
  outlineOf(pair: PairNode): string {
    return this.once(this.outlines, pair, 0);
  }

  /** Whether both schemas of one pair say what those of the other do. */
  areEqual(one: PairNode, other: PairNode): boolean {
    return (
      one === other ||
      this.once(this.contents, one) === this.once(this.contents, other)
    );
  }

  private once(
    known: Map<PairNode, string>,
    pair: PairNode,
    depth?: number,
  ): string {
    let marks = known.get(pair);
    if (marks === undefined) {
      const { base, revision } = pair;
      marks = `${this.shapes.mark(base, depth)} ${this.shapes.mark(revision, depth)}`;
      known.set(pair, marks);
    }
    return marks;
  }
}
