import { innerSchemas } from '../../diff';
import type { Conjunction, Schema } from '../../model';

/** Knows whether a tuple stands anywhere in schemas; each is looked at once. */
export class Tuples {
  /** Schemas in which no tuple stands. */
  private readonly without = new Set<Schema>();
  private readonly holders = new Set<Schema>();

  /** Whether a path from the schemas to elements may lead through a tuple. */
  areOn(path: string, roots: Conjunction): boolean {
    return (
      path.split('/').includes('[]') &&
      roots.some(({ schema }) => this.isIn(schema))
    );
  }

  private isIn(root: Schema): boolean {
    if (this.holders.has(root)) return true;
    const seen = new Set<Schema>();
    const waiting = [root];
    for (
      let schema = waiting.pop();
      schema !== undefined;
      schema = waiting.pop()
    ) {
      if (seen.has(schema) || this.without.has(schema)) continue;
      if (schema.prefixItems.length > 0 || this.holders.has(schema)) {
        this.holders.add(root);
        return true;
      }
      seen.add(schema);
      waiting.push(...innerSchemas(schema));
    }
    for (const schema of seen) this.without.add(schema);
    return false;
  }
}
