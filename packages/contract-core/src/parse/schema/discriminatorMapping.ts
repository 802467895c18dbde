import type { MappedSchema } from '../../model';
import type { References } from '../references';
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

/** Null where no schema is named for values that the discriminator does not know. */
export function readDefaultMapping(
  discriminator: SyntaxNode | undefined,
  reader: SchemaReader,
): MappedSchema | null {
  const target = discriminator?.get('defaultMapping');
  if (target === undefined) return null;
  const text = String(target.value);
  return { text, use: useOf(text, target, reader) };
}

function useOf(text: string, from: SyntaxNode, reader: SchemaReader) {
  const node = mappedNode(text, from, reader.references);
  return node === null ? null : reader.use(node);
}

/** What a value of a mapping names; null where it leads nowhere. */
export function mappedNode(
  text: string,
  from: SyntaxNode,
  references: References,
): SyntaxNode | null {
  const isName = /^[\w.-]+$/.test(text);
  const candidates = isName ? [`#/components/schemas/${text}`, text] : [text];
  for (const reference of candidates) {
    const target = references.resolve(reference, from);
    if (target.kind === 'found') return target.node;
  }
  return null;
}
