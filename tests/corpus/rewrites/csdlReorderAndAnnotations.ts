import type { Rewrite, RewrittenText } from './rewrite';

export const csdlReorderAndAnnotations: Rewrite = {
  name: 'csdl-reorder-and-annotations',
  kind: 'text',
  apply: (text, _document, format) =>
    format.startsWith('odata') ? reordered(text) : null,
};

const entityType = /<EntityType\b[^>]*?(?:\/>|>[\s\S]*?<\/EntityType>)/g;

/** Entity types of each schema in reverse, each property with another label. */
function reordered(text: string): RewrittenText | null {
  const moved = text.replace(/<Schema\b[^>]*>[\s\S]*?<\/Schema>/g, schema => {
    const types = [...schema.matchAll(entityType)].map(match => match[0]);
    return schema.replace(entityType, () => types.pop() ?? '');
  });
  const labelled = moved.replace(/\bsap:label="[^"]*"/g, 'sap:label="Better"');
  return labelled === text ? null : { text: labelled, references: [] };
}
