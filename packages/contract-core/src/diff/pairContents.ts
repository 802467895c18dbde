import { EditNumbers } from './editNumbers';
import type { SchemaShapes } from './schemaShape';
import type { PairNode } from './walkSlot';

/** What the schemas of pairs say, whatever they are called. */
export class PairContents {
  readonly edits = new EditNumbers();
  private readonly outlines = new Map<PairNode, string>();

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
    let outline = this.outlines.get(pair);
    if (outline === undefined) {
      const { base, revision } = pair;
      outline = `${this.shapes.mark(base, 0)} ${this.shapes.mark(revision, 0)}`;
      this.outlines.set(pair, outline);
    }
    return outline;
  }

  /** Whether both schemas of one pair say what those of the other do. */
  areEqual(one: PairNode, other: PairNode): boolean {
    return (
      one === other ||
      (this.shapes.mark(one.base) === this.shapes.mark(other.base) &&
        this.shapes.mark(one.revision) === this.shapes.mark(other.revision))
    );
  }
}
