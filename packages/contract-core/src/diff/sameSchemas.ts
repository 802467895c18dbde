import type { Conjunction, Schema, SchemaUse } from '../model';
import { dependenciesIfAlike } from '../parse';

/** A pair of schemas whose text was compared. */
interface ComparedPair {
  readonly base: Schema;
  readonly revision: Schema;
  /** Whether the schemas differ in their own text or in what they refer to. */
  differs: boolean;
  readonly dependents: ComparedPair[];
}

/**
 * How many values are compared before everything left counts as different: a
 * schema nested in others is compared once with each of them.
 */
const maxComparedValues = 20_000_000;

/**
 * Tells schemas that certainly mean the same, because they are written alike
 * and so is everything that they refer to. A cycle needs no assumption: a pair
 * is the same only if no pair that it depends on differs. `false` says nothing:
 * such schemas have to be compared by what they mean.
 */
export class SameSchemas {
  private readonly known = new Map<Schema, Map<Schema, ComparedPair>>();
  private readonly budget = { remaining: maxComparedValues };

  of(base: Conjunction, revision: Conjunction): boolean {
    const inOrder =
      base.length === revision.length &&
      base.every(({ schema }, index) =>
        this.areSame(schema, revision[index].schema),
      );
    if (inOrder) return true;
    if (base.length === 1 && revision.length === 1) return false;
    // What holds twice holds once, and the order says nothing.
    return (
      base.every(left =>
        revision.some(right => this.areSame(left.schema, right.schema)),
      ) &&
      revision.every(right =>
        base.some(left => this.areSame(left.schema, right.schema)),
      )
    );
  }

  /** Without the schemas that say what an earlier one says. */
  distinct(uses: readonly SchemaUse[]): readonly SchemaUse[] {
    if (uses.length < 2) return uses;
    const alike = new Map<string, SchemaUse[]>();
    return uses.filter(use => {
      const outline = outlineOf(use.schema);
      const earlier = alike.get(outline) ?? [];
      alike.set(outline, earlier);
      if (earlier.some(other => this.of([other], [use]))) return false;
      earlier.push(use);
      return true;
    });
  }

  private areSame(base: Schema, revision: Schema): boolean {
    const known = this.known.get(base)?.get(revision);
    if (known !== undefined) return !known.differs;
    const fresh: ComparedPair[] = [];
    const root = this.pairOf(base, revision, fresh);
    const differing: ComparedPair[] = [];
    for (let pair = fresh.pop(); pair !== undefined; pair = fresh.pop()) {
      const dependencies = dependenciesIfAlike(
        pair.base,
        pair.revision,
        this.budget,
      );
      if (dependencies === null) differing.push(pair);
      for (const [left, right] of dependencies ?? []) {
        const dependency = this.pairOf(left, right, fresh);
        dependency.dependents.push(pair);
        if (dependency.differs) differing.push(pair);
      }
    }
    spread(differing);
    return !root.differs;
  }

  private pairOf(
    base: Schema,
    revision: Schema,
    fresh: ComparedPair[],
  ): ComparedPair {
    let pairs = this.known.get(base);
    if (pairs === undefined) {
      pairs = new Map();
      this.known.set(base, pairs);
    }
    let pair = pairs.get(revision);
    if (pair === undefined) {
      pair = { base, revision, differs: false, dependents: [] };
      pairs.set(revision, pair);
      fresh.push(pair);
    }
    return pair;
  }
}

/** Equal for schemas that are the same; keeps most others from being compared. */
function outlineOf({ types, enumeration, properties }: Schema): string {
  return JSON.stringify([
    types === null ? null : [...types].sort(),
    enumeration?.length ?? null,
    [...properties.keys()].sort(),
  ]);
}

/** What depends on a pair that differs, differs. */
function spread(differing: ComparedPair[]): void {
  for (let pair = differing.pop(); pair !== undefined; pair = differing.pop()) {
    if (pair.differs) continue;
    pair.differs = true;
    differing.push(...pair.dependents);
  }
}
