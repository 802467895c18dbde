import { attributeExtension } from '../model';
import type { AttributeMark } from '../model';
import type { SyntaxNode } from './syntax';

/**
 * Every object of the documents that says which attribute of a data object it
 * carries, in the order of the documents. An extension that is no text says
 * nothing.
 */
export function readAttributeMarks(
  roots: Iterable<SyntaxNode>,
): readonly AttributeMark[] {
  const found: AttributeMark[] = [];
  for (const root of roots) {
    // Hardly any document has one, and large ones are not walked in vain.
    if (!root.source.text.includes(attributeExtension)) continue;
    const seen = new Set<SyntaxNode>();
    const waiting = [root];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const place = at.get(attributeExtension);
      if (typeof place?.value === 'string' && place.value !== '') {
        found.push({ attribute: place.value, holder: at, place });
      }
      const inner = [...(at.members?.values() ?? []), ...at.elements()];
      waiting.push(...inner.reverse());
    }
  }
  return found;
}
