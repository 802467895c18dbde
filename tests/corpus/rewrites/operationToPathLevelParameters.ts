import { editDocument } from './documentParts';
import { isEqual, isObject, listOf, mapMembers, without } from './json';
import type { JsonObject } from './json';
import { httpMethods } from './pathParameters';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

/** Parameters that every operation of a path writes move to the path. */
export const operationToPathLevelParameters: Rewrite = {
  name: 'operation-to-path-level-parameters',
  kind: 'data',
  apply: document =>
    ifChanged(document, editDocument(document, { pathItem: raised })),
};

function raised(item: JsonObject): JsonObject {
  const operations = Object.entries(item).flatMap(([name, member]) =>
    httpMethods.has(name) && isObject(member) ? [member] : [],
  );
  const [first, ...others] = operations;
  if (first === undefined || item.parameters !== undefined) return item;
  const shared = listOf(first.parameters).filter(parameter =>
    // A body of Swagger 2 that moved to the path would belong to reads as well.
    others.every(other =>
      listOf(other.parameters).some(each => isEqual(each, parameter)),
    ),
  );
  if (shared.length === 0) return item;
  const lowered = mapMembers(item, (member, name) => {
    if (!httpMethods.has(name) || !isObject(member)) return member;
    const own = listOf(member.parameters).filter(
      parameter => !shared.some(each => isEqual(each, parameter)),
    );
    const rest = without(member, 'parameters');
    return own.length === 0 ? rest : { ...rest, parameters: own };
  });
  return { ...lowered, parameters: shared };
}
