import type { MappedSchema } from '../../model';
import type { SyntaxNode } from '../syntax';
import type { SchemaReader } from './readSchema';

/**
 * The schemas that values of a discriminator stand for. A target is a reference
 * or the name of a component (OpenAPI 3, "Discriminator Object"); one that
 * leads nowhere is known by its text.
 */
export function readDiscriminatorMapping(
  discriminator: SyntaxNode | undefined,
  reader: SchemaReader,
): ReadonlyMap<string, MappedSchema> {
  const found = new Map<string, MappedSchema>();
  for (const [value, target] of discriminator?.get('mapping')?.entries() ??
    []) {
    const text = String(target.value);
    found.set(value, { text, use: useOf(text, target, reader) });
  }
  return found;
}

function useOf(text: string, from: SyntaxNode, reader: SchemaReader) {
  const isName = /^[\w.-]+$/.test(text);
  const references = isName ? [`#/components/schemas/${text}`, text] : [text];
  for (const reference of references) {
    const target = reader.references.resolve(reference, from);
    if (target.kind === 'found') return reader.use(target.node);
  }
  return null;
}
