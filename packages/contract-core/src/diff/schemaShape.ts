import { canonicalJson, digestText } from '../model';
import type { SchemaUse } from '../model';
import type { Conjunction, SchemaView, SchemaViews } from './schemaView';

/**
 * The content of schemas down to a depth, equal whatever their components are
 * called and however they are spelled. Used to find counterparts and to tell
 * causes apart, never to prove equality.
 */
export class SchemaShapes {
  private readonly shapes = new Map<string, string>();
  private readonly outlines = new Map<string, Outline>();
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
    const outline = this.outlineOf(conjunction);
    const inner = (uses: Conjunction): string =>
      depth === 0 || uses.length === 0 ? '""' : `"${contentOf(uses)}"`;
    const properties = outline.properties
      .map(([key, uses]) => `${key}:${inner(uses)}`)
      .join(',');
    // A union that is written twice holds once.
    const unions = new Set(
      outline.unions.map(
        branches =>
          `[${branches
            .map(branch => inner([branch]))
            .sort()
            .join(',')}]`,
      ),
    );
    return [
      `{"additional":${inner(outline.additional)}`,
      outline.beforeItems,
      `"items":${inner(outline.items)}`,
      outline.beforeProperties,
      `"properties":{${properties}}`,
      outline.beforeUnions,
      `"unions":${canonicalJson([...unions].sort())}`,
      outline.afterUnions,
    ].join(',');
  }

  private outlineOf(conjunction: Conjunction): Outline {
    const key = this.views.key(conjunction);
    let outline = this.outlines.get(key);
    if (outline === undefined) {
      outline = outlineOf(this.views.of(conjunction));
      this.outlines.set(key, outline);
    }
    return outline;
  }
}

/**
 * What a view says at its outermost level, as pieces of canonical JSON between
 * the members that depend on the depth: one schema is described at several.
 */
interface Outline {
  readonly additional: Conjunction;
  readonly beforeItems: string;
  readonly items: Conjunction;
  readonly beforeProperties: string;
  /** By JSON of the name. */
  readonly properties: readonly (readonly [string, Conjunction])[];
  readonly beforeUnions: string;
  readonly unions: readonly (readonly SchemaUse[])[];
  readonly afterUnions: string;
}

function outlineOf(view: SchemaView): Outline {
  const { bounds, closed, formats, nullable, patterns, unreadable } = view;
  const types = view.types === null ? '"any"' : listed(view.types);
  const values = view.enumeration === null ? 'null' : listed(view.enumeration);
  const limits =
    bounds.size === 0 ? '{}' : canonicalJson(Object.fromEntries(bounds));
  return {
    additional: view.additionalProperties,
    beforeItems: `"bounds":${limits},"closed":${closed},"formats":${textsOf(formats)}`,
    items: view.items,
    beforeProperties: `"nullable":${nullable},"patterns":${textsOf(patterns)}`,
    properties: [...view.properties.keys()]
      .sort()
      .map(name => [
        JSON.stringify(`.${name}`),
        view.properties.get(name) ?? [],
      ]),
    beforeUnions: `"required":${listed(view.required)},"types":${types}`,
    unions: view.unions.map(({ branches }) => branches),
    afterUnions: `"unreadable":${textsOf(unreadable)},"values":${values}}`,
  };
}

/** Sorted, as canonical JSON writes lists of texts. */
function listed(texts: ReadonlySet<string>): string {
  return textsOf(texts.size < 2 ? [...texts] : [...texts].sort());
}

/** What `canonicalJson` says of texts, which most schemas do not have. */
function textsOf(texts: readonly string[]): string {
  return texts.length === 0 ? '[]' : JSON.stringify(texts);
}
