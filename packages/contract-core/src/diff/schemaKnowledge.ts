import type { SameSchemas } from './sameSchemas';
import type { SchemaShapes } from './schemaShape';
import type { SchemaViews } from './schemaView';

/** Whether a regular expression fits a name; null where that cannot be told. */
export type NameMatch = (pattern: string, name: string) => boolean | null;

/** What the comparison of unions needs to know of schemas. */
export interface SchemaKnowledge {
  readonly views: SchemaViews;
  readonly shapes: SchemaShapes;
  readonly same: SameSchemas;
  readonly namesMatch: NameMatch;
}
