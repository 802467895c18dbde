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

/**
 * `Contact.Name` where something is there to name it by, else the path: of a
 * record the path in it, of a named schema the property that it declares,
 * wherever a payload holds the schema.
 */
export function shortFieldName({
  object,
  path,
  declaration,
}: Pick<FieldName, 'object' | 'path' | 'declaration'>): string {
  if (object === '') return path;
  const pointer = declaration.slice(declaration.indexOf('#') + 1);
  const inSchema = namedSchemaOf(pointer) === object;
  return `${object}.${inSchema ? propertiesOf(pointer) : path}`;
}

/** The name of the schema of the document that a pointer leads into; empty for none. */
export function namedSchemaOf(pointer: string): string {
  const named =
    /^\/(?:components\/schemas|definitions|\$defs|components\/messages)\/([^/]+)/u.exec(
      pointer,
    )?.[1] ?? '';
  return unescaped(named);
}

/** Names of the properties that a pointer goes through. */
function propertiesOf(pointer: string): string {
  const tokens = pointer.split('/');
  return tokens
    .filter((_, at) => tokens[at - 1] === 'properties')
    .map(unescaped)
    .join('.');
}

function unescaped(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
