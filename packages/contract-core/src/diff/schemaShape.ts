import { canonicalJson, digestText } from '../model';
import type { Conjunction, SchemaViews } from './schemaView';

/**
 * A digest that is equal for schemas of the same content down to a depth,
 * whatever their components are called and however they are spelled. Used to
 * find counterparts and to tell causes apart, never to prove equality.
 */
export class SchemaShapes {
  private readonly shapes = new Map<string, string>();

  constructor(private readonly views: SchemaViews) {}

  of(conjunction: Conjunction, depth = 2): string {
    const key = `${depth}:${this.views.key(conjunction)}`;
    let shape = this.shapes.get(key);
    if (shape === undefined) {
      shape = digestText(this.describe(conjunction, depth));
      this.shapes.set(key, shape);
    }
    return shape;
  }

  private describe(conjunction: Conjunction, depth: number): string {
    const view = this.views.of(conjunction);
    const inner = (uses: Conjunction): string =>
      depth === 0 || uses.length === 0 ? '' : this.of(uses, depth - 1);
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
