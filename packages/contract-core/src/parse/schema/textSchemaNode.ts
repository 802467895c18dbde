import type { SchemaType } from '../../model';
import { SchemaNode } from './schemaNode';

const textOnly: ReadonlySet<SchemaType> = new Set<SchemaType>(['string']);

/** A schema of a channel parameter, whose value is always a text. */
export class TextSchemaNode extends SchemaNode {
  override get types(): ReadonlySet<SchemaType> {
    return textOnly;
  }
}
