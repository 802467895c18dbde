import type { FieldAccess } from './fieldUsage';

/**
 * What an operation does with a value that is put into it: methods of HTTP by
 * RFC 9110 and RFC 5789, records by their verb, a message is one more record.
 */
export function accessOfOperation(
  operation: string,
  provided: boolean,
): FieldAccess {
  const verb = operation.trim().split(' ')[0]?.toLowerCase() ?? '';
  if (verb === 'update' || verb === 'put' || verb === 'patch') return 'update';
  // What is answered to a caller who asks changes nothing.
  if (provided && (verb === 'get' || verb === 'head' || verb === 'read')) {
    return 'read';
  }
  return 'create';
}
