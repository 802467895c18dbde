import { canonicalJson, plainSchema } from '../model';
import type { Schema } from '../model';
import { nowhere } from './nowhere';

/** Schemas that no document writes and the search needs; equal ones are one object. */
export class MadeSchemas {
  private readonly matchers = new Map<string, Schema>();
  private readonly lists = new Map<string, Schema>();

  /** Of the texts that match. */
  matching(pattern: string): Schema {
    let schema = this.matchers.get(pattern);
    if (schema === undefined) {
      schema = plainSchema(nowhere, {
        types: new Set(['string']),
        pattern: pattern === '' ? null : pattern,
      });
      this.matchers.set(pattern, schema);
    }
    return schema;
  }

  /** Of the listed values. */
  among(values: readonly unknown[]): Schema {
    const key = canonicalJson(values);
    let schema = this.lists.get(key);
    if (schema === undefined) {
      schema = plainSchema(nowhere, { enumeration: values });
      this.lists.set(key, schema);
    }
    return schema;
  }
}
