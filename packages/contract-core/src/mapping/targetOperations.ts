import type { MappingOperation } from './mappingSheet';

const all: readonly MappingOperation[] = ['read', 'create', 'update'];

/**
 * What an operation may do with a record of the target, by its name: `PATCH
 * /orders/{id}` updates, `POST` creates or, as some vendors have it, updates;
 * a message may be about anything.
 */
export function workOfOperation(name: string): readonly MappingOperation[] {
  const [verb] = name.split(' ');
  switch (verb) {
    case 'read':
    case 'GET':
    case 'HEAD':
    case 'QUERY':
      return ['read'];
    case 'create':
      return ['create'];
    case 'update':
    case 'PATCH':
      return ['update'];
    case 'POST':
    case 'PUT':
      return ['create', 'update'];
    default:
      return all;
  }
}

/** The operations of a target for which a row holds; all where none does what it says. */
export function operationsOfRow(
  operations: readonly string[],
  on: readonly MappingOperation[],
): readonly string[] {
  if (on.length === 0) return operations;
  const meant = operations.filter(name =>
    workOfOperation(name).some(work => on.includes(work)),
  );
  return meant.length > 0 ? meant : operations;
}
