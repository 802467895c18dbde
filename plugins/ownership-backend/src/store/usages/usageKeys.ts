import {
  attributeKey,
  declarationKey,
  digestText,
  type FieldName,
} from '@interlock/contract-core';

/** Names and pointers have any length; keys of an index have one. */
function keyOf(text: string): string {
  return digestText(text).slice(-32);
}

/** Equal for fields that may be one; `isSameField` decides. */
export function fieldKeyOf(field: FieldName): string {
  return keyOf(declarationKey(field));
}

/** Equal for fields that carry one attribute in one system; empty for none. */
export function tieOf(field: FieldName): string {
  const key = attributeKey(field);
  return key === '' ? '' : keyOf(key);
}

/** The last name of a path, or of a name that somebody asks for, in small letters. */
export function lastStepOf(name: string): string {
  const path = name.slice(name.indexOf('#') + 1).replaceAll('[]', '');
  return indexed(path.slice(path.lastIndexOf('.') + 1));
}

/** As it stands in the index: in small letters, and no longer than a key may be. */
export function indexed(text: string): string {
  return text.toLowerCase().slice(0, 255);
}
