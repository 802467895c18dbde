import { listOf, objectOf } from './json';
import type { Json, JsonObject } from './json';

export const httpMethods: ReadonlySet<string> = new Set(
  'get put post delete options head patch trace query'.split(' '),
);

/** What a parameter is known by: its place and name, behind a reference. */
export function parameterKey(parameter: Json, document: JsonObject): string {
  const written = objectOf(parameter);
  const reference = written.$ref;
  let target: JsonObject = written;
  if (typeof reference === 'string') {
    target = reference
      .slice(2)
      .split('/')
      .reduce<JsonObject>((at, name) => objectOf(at[name]), document);
  }
  return `${String(target.in)} ${String(target.name)}`;
}

/** Parameters of an operation and those of its path that it does not override. */
export function ownFirst(
  operation: JsonObject,
  shared: readonly Json[],
  document: JsonObject,
): readonly Json[] {
  const own = listOf(operation.parameters);
  const keys = new Set(own.map(each => parameterKey(each, document)));
  return [
    ...own,
    ...shared.filter(each => !keys.has(parameterKey(each, document))),
  ];
}
