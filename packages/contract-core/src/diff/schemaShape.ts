import { canonicalJson, digestText } from '../model';
import type { Conjunction, SchemaViews } from './schemaView';

/**
 * The content of schemas down to a depth, equal whatever their components are
 * called and however they are spelled. Used to find counterparts and to tell
 * causes apart, never to prove equality.
 */
export class SchemaShapes {
  private readonly shapes = new Map<string, string>();
  private readonly marks = new Map<string, number>();
  /** Descriptions with the number that stands for each. */
  private readonly numbers = new Map<string, number>();

  constructor(private readonly views: SchemaViews) {}

  /** The content as a digest, which is the same in every comparison. */
  of(conjunction: Conjunction, depth = 2): string {
    const key = `${depth}:${this.views.key(conjunction)}`;
    let shape = this.shapes.get(key);
    if (shape === undefined) {
      const inner = (uses: Conjunction) => this.of(uses, depth - 1);
      shape = digestText(this.describe(conjunction, depth, inner));
      this.shapes.set(key, shape);
    }
    return shape;
  }

  /**
   * A number that is equal where the digests are, for this comparison only:
   * much cheaper, because nothing is hashed.
   */
  mark(conjunction: Conjunction, depth = 2): number {
    const key = `${depth}:${this.views.key(conjunction)}`;
    let mark = this.marks.get(key);
    if (mark === undefined) {
      const inner = (uses: Conjunction) => `${this.mark(uses, depth - 1)}`;
      const description = this.describe(conjunction, depth, inner);
      mark = this.numbers.get(description) ?? this.numbers.size;
      this.numbers.set(description, mark);
      this.marks.set(key, mark);
    }
    return mark;
  }

  private describe(
    conjunction: Conjunction,
    depth: number,
    contentOf: (uses: Conjunction) => string,
  ): string {
    const view = this.views.of(conjunction);
    const inner = (uses: Conjunction): string =>
      depth === 0 || uses.length === 0 ? '' : contentOf(uses);
    // A union that is written twice holds once.
    const unions = view.unions.map(union =>
      canonicalJson(union.branches.map(branch => inner([branch])).sort()),
    );
    return canonicalJson({
      types: view.types === null ? 'any' : [...view.types].sort(),
      nullable: view.nullable,
      values: view.enumeration === null ? null : [...view.enumeration].sort(),
      bounds: Object.fromEntries(view.bounds),
      patterns: view.patterns,
      formats: view.formats,
      required: [...view.required].sort(),
      closed: view.closed,
      unreadable: view.unreadable,
      properties: Object.fromEntries(
        [...view.properties].map(([name, uses]) => [`.${name}`, inner(uses)]),
      ),
      items: inner(view.items),
      additional: inner(view.additionalProperties),
      unions: [...new Set(unions)].sort(),
    });
  }
}
