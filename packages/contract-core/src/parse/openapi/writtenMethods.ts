import { pathItemMethods } from '../../model';
import type { SyntaxNode } from '../syntax';

/** The operations of a path item by method, in the order of the methods. */
export function* writtenOperations(
  item: SyntaxNode,
): Iterable<readonly [string, SyntaxNode]> {
  for (const method of pathItemMethods) {
    const operation = item.get(method);
    if (operation !== undefined && operation.members !== null) {
      yield [method.toUpperCase(), operation];
    }
  }
  const additional = item.get('additionalOperations')?.entries() ?? [];
  for (const [method, operation] of additional) {
    if (operation.members !== null) yield [method, operation];
  }
}
