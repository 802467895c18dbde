import type { FieldName } from './fieldUsage';

type Declared = Pick<FieldName, 'contract' | 'declaration' | 'path'>;

/** Where fields that may be one are looked for; `isSameField` decides. */
export function declarationKey({
  contract,
  declaration,
  path,
}: Declared): string {
  return declaration === ''
    ? `${contract}\0path ${plain(path)}`
    : `${contract}\0${declaration}`;
}

/**
 * Whether two names mean one field: one property of the contract declares both,
 * and one path is the end of the other, as `name` is of `data[].name`. The cities
 * of `billing` and of `shipping` are two fields, though one schema declares them.
 */
export function isSameField(left: Declared, right: Declared): boolean {
  if (declarationKey(left) !== declarationKey(right)) return false;
  const [one, other] = [plain(left.path), plain(right.path)];
  return isEndOf(one, other) || isEndOf(other, one);
}

function isEndOf(path: string, whole: string): boolean {
  return whole === path || whole.endsWith(`.${path}`);
}

/** A path without the marks of lists. */
function plain(path: string): string {
  return path.replaceAll('[]', '');
}

/** Equal for one field by one path: what a list of fields has once. */
export function fieldIdentity(field: Declared): string {
  return `${declarationKey(field)}\0${plain(field.path)}`;
}

/** `api:default/orders#lines[].tax`: names a field among all contracts. */
export function fullFieldName({
  contractRef,
  path,
}: Pick<FieldName, 'contractRef' | 'path'>): string {
  return `${contractRef}#${path}`;
}

/** `Contact.Name` where something is there to name it by, else the path. */
export function shortFieldName({
  object,
  path,
}: Pick<FieldName, 'object' | 'path'>): string {
  return object === '' ? path : `${object}.${path}`;
}
