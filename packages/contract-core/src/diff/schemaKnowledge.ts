import type { SameSchemas } from './sameSchemas';
import type { SchemaShapes } from './schemaShape';
import type { SchemaViews } from './schemaView';

/** What the comparison of unions needs to know of schemas. */
export interface SchemaKnowledge {
  readonly views: SchemaViews;
  readonly shapes: SchemaShapes;
  readonly same: SameSchemas;
}
