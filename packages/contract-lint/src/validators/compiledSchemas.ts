import type Ajv from 'ajv/dist/core';

/**
 * What Ajv made of a schema. Spectral makes a validator for each example, also
 * for schemas that are equal, and starts anew with each document: on many
 * contracts that is most of the time. A compiled schema depends on nothing but
 * its text and its Ajv, so equal texts can share it.
 */
const byText = new WeakMap<Ajv, Map<string, unknown>>();

/**
 * Schemas of the engine itself (the one of AsyncAPI has 300 KB) are the same
 * objects in every document. Those of a document live as long as the document.
 */
const byObject = new Map<string, WeakMap<object, unknown>>();

/** Undefined for a schema that has to be read. */
export function knownSchema(ajv: Ajv, schema: unknown): unknown {
  if (!isObject(schema)) return undefined;
  const known = byObject.get(kindOf(ajv))?.get(schema);
  if (known !== undefined) return known;
  const text = textOf(schema);
  return text === undefined ? undefined : byText.get(ajv)?.get(text);
}

export function rememberSchema(
  ajv: Ajv,
  schema: unknown,
  compiled: unknown,
): void {
  if (!isObject(schema)) return;
  const kind = kindOf(ajv);
  const objects = byObject.get(kind) ?? new WeakMap<object, unknown>();
  byObject.set(kind, objects.set(schema, compiled));
  const text = textOf(schema);
  if (text === undefined) return;
  const texts = byText.get(ajv) ?? new Map<string, unknown>();
  byText.set(ajv, texts.set(text, compiled));
}

/** Classes of Ajv by number; there are a handful. */
const classes: unknown[] = [];
const settings = new WeakMap<Ajv, string>();

/** Two of one kind make the same of a schema: class, options, formats, keywords. */
function kindOf(ajv: Ajv): string {
  const formats = Object.keys(ajv.formats).length;
  const keywords = Object.keys(ajv.RULES.keywords).length;
  return `${settingsOf(ajv)} ${formats} ${keywords}`;
}

function settingsOf(ajv: Ajv): string {
  const known = settings.get(ajv);
  if (known !== undefined) return known;
  if (!classes.includes(ajv.constructor)) classes.push(ajv.constructor);
  const options = Object.entries(ajv.opts).filter(
    ([, value]) => typeof value !== 'object' && typeof value !== 'function',
  );
  const read = JSON.stringify([classes.indexOf(ajv.constructor), options]);
  settings.set(ajv, read);
  return read;
}

/**
 * Undefined for schemas with a name of their own, which Ajv allows once only,
 * and for what leads back to itself.
 */
function textOf(schema: object): string | undefined {
  if ('$id' in schema || 'id' in schema) return undefined;
  try {
    return JSON.stringify(schema);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
