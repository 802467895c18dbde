import { EditNumbers } from './editNumbers';
import type { SchemaShapes } from './schemaShape';
import type { PairNode } from './walkSlot';

/** What the schemas of pairs say, whatever they are called. */
export class PairContents {
  readonly edits = new EditNumbers();
  private readonly outlines = new Map<PairNode, string>();
  private readonly contents = new Map<PairNode, string>();

  constructor(private readonly shapes: SchemaShapes) {}

  /** Equal for pairs whose base schemas have the same content. */
  ofBase(pair: PairNode): number {
    return this.shapes.mark(pair.base);
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
