import type { Rewrite, RewrittenText } from './rewrite';

export const csdlReorderAndAnnotations: Rewrite = {
  name: 'csdl-reorder-and-annotations',
  kind: 'text',
  apply: (text, _document, format) =>
    format.startsWith('odata') ? reordered(text) : null,
};

/** Entity types in reverse, each property with another label. */
function reordered(text: string): RewrittenText | null {
  const types = [
    ...text.matchAll(/<EntityType\b[^>]*?(?:\/>|>[\s\S]*?<\/EntityType>)/g),
  ].map(match => match[0]);
  if (types.length === 0) return null;
  const reversed = [...types].reverse();
  let index = 0;
  const moved = text.replace(
    /<EntityType\b[^>]*?(?:\/>|>[\s\S]*?<\/EntityType>)/g,
    () => reversed[index++],
  );
  const labelled = moved.replace(/\bsap:label="[^"]*"/g, 'sap:label="Better"');
  return { text: labelled, references: [] };
}
