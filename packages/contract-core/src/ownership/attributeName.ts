import type { AttributeName } from './binding';

/**
 * The two parts of `account.legalName`; null where the text has no two. Names of
 * entities may hold dots, so the attribute stands after the last one.
 */
export function readAttributeName(text: string): AttributeName | null {
  const dot = text.lastIndexOf('.');
  const object = text.slice(0, Math.max(dot, 0));
  const attribute = text.slice(dot + 1);
  if (object === '' || attribute === '') return null;
  return {
    dataObject: `dataobject:default/${object.toLowerCase()}`,
    attribute,
  };
}

/**
 * How rows and bindings name an attribute: `account.legalName`. An object outside
 * the namespace `default` has its namespace in front: `sales/account.legalName`.
 */
export function attributeNameText(dataObject: string, attribute: string) {
  const name = dataObject.slice(dataObject.indexOf(':') + 1);
  const short = name.startsWith('default/')
    ? name.slice('default/'.length)
    : name;
  return `${short}.${attribute}`;
}

/** The same name however its object is spelled; the text itself where it is no name. */
export function spellAttributeName(text: string): string {
  const name = readAttributeName(text);
  return name === null
    ? text
    : attributeNameText(name.dataObject, name.attribute);
}
