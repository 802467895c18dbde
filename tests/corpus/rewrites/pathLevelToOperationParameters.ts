import { editDocument } from './documentParts';
import { isObject, listOf, mapMembers, without } from './json';
import { httpMethods, ownFirst } from './pathParameters';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const pathLevelToOperationParameters: Rewrite = {
  name: 'path-level-to-operation-parameters',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      editDocument(document, {
        pathItem: item => {
          const shared = listOf(item.parameters);
          if (shared.length === 0 || '$ref' in item) return item;
          return mapMembers(without(item, 'parameters'), (member, name) =>
            httpMethods.has(name) && isObject(member)
              ? { ...member, parameters: ownFirst(member, shared, document) }
              : member,
          );
        },
      }),
    ),
};
