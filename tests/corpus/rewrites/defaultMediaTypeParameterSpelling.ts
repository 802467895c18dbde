import { everywhere, isObject, mapMembers, objectOf } from './json';
import type { Json } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const defaultMediaTypeParameterSpelling: Rewrite = {
  name: 'default-media-type-parameter-spelling',
  kind: 'data',
  apply: document => {
    const spelled = (written: string): string =>
      written.toLowerCase() === 'application/json'
        ? 'application/json; charset=utf-8'
        : written;
    const renamed = objectOf(
      everywhere(document, object =>
        mapMembers(object, (member, name) => {
          if (name === 'content' && isObject(member)) {
            return Object.fromEntries(
              Object.entries(member).map(([type, content]) => [
                spelled(type),
                content,
              ]),
            );
          }
          const isType =
            name === 'contentType' || name === 'defaultContentType';
          if (isType && typeof member === 'string') return spelled(member);
          const isList = name === 'consumes' || name === 'produces';
          return isList && Array.isArray(member)
            ? member.map((type: Json) =>
                typeof type === 'string' ? spelled(type) : type,
              )
            : member;
        }),
      ),
    );
    return ifChanged(document, renamed);
  },
};
