import type { XmlForm } from '../../model';
import type { SyntaxNode } from '../syntax';

/**
 * Reads the `xml` of a schema. OpenAPI 3.2 says with `nodeType` what `attribute`
 * and `wrapped` said before: a list that is an element is wrapped.
 */
export function readXmlForm(
  node: SyntaxNode | undefined,
  isList: boolean,
): XmlForm | null {
  if (node === undefined || node.members === null) return null;
  const written = node.string('nodeType') ?? null;
  const attribute = node.flag('attribute') ? 'attribute' : null;
  const nodeType = written ?? attribute;
  const isElement = nodeType === 'element';
  return {
    name: node.string('name') ?? null,
    namespace: node.string('namespace') ?? null,
    prefix: node.string('prefix') ?? null,
    nodeType: isElement ? null : nodeType,
    wrapped: isList && (node.flag('wrapped') || isElement),
  };
}
