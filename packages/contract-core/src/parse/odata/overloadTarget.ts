import type { CsdlOperation, TypeReference } from './csdlModel';

/**
 * The target of annotations of one overload: an action is told apart by its
 * binding parameter only, a function by all (CSDL 4.01, section 14.2.2).
 */
export function overloadTarget(operation: CsdlOperation): string {
  const { kind, bound, parameters, name } = operation;
  const counting = kind === 'function' ? parameters : parameters.slice(0, 1);
  const types = kind === 'function' || bound ? counting.map(nameOf) : [];
  return `${name}(${types.join(',')})`;
}

function nameOf({ type }: { readonly type: TypeReference }): string {
  return type.collection ? `Collection(${type.name})` : type.name;
}
