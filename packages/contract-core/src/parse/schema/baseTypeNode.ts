import type { SchemaSubtypes, SchemaUse } from '../../model';
import type { SyntaxNode } from '../syntax';
import type { SchemaReader } from './readSchema';
import { SchemaNode } from './schemaNode';

/** A base type at a place whose values may be any of its subtypes. */
export class BaseTypeNode extends SchemaNode {
  private conjoined: readonly SchemaUse[] | null = null;

  constructor(
    reader: SchemaReader,
    node: SyntaxNode,
    override readonly subtypes: SchemaSubtypes,
  ) {
    super(reader, node, null);
  }

  override get allOf(): readonly SchemaUse[] {
    this.conjoined ??= [...super.allOf, this.subtypes.law];
    return this.conjoined;
  }
}
