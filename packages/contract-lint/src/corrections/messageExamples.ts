import { createRulesetFunction } from '@stoplight/spectral-core';
import { asyncapi } from '@stoplight/spectral-rulesets';
import { resultsOf, stepFunction } from './engineFunction';

const original = stepFunction(asyncapi, 'asyncapi-message-examples');

/**
 * Examples of a message of AsyncAPI 2 beside its payload and headers. A payload
 * in another language than JSON Schema is not read as one.
 */
export const message2Examples = createRulesetFunction<object, null>(
  { input: { type: 'object' }, options: null },
  (message, options, context) => {
    const format: unknown = Reflect.get(message, 'schemaFormat');
    return resultsOf(
      original(
        isJsonSchema(format) ? message : { ...message, payload: {} },
        options,
        context,
      ),
    );
  },
);

/**
 * The same of AsyncAPI 3, where a schema may name its language (Multi Format
 * Schema Object) and what a message says itself outweighs its traits.
 */
export const message3Examples = createRulesetFunction<object, null>(
  { input: { type: 'object' }, options: null },
  (message, options, context) => {
    const traits: unknown = Reflect.get(message, 'traits');
    const merged = [...(Array.isArray(traits) ? traits : []), message].reduce(
      mergePatch,
      {},
    );
    const { payload, headers } = merged as Record<string, unknown>;
    const plain = {
      ...merged,
      traits: undefined,
      payload: plainSchema(payload),
      headers: plainSchema(headers),
    };
    return resultsOf(original(plain, options, context));
  },
);

/** The schema without its wrapper; anything fits where it is no JSON Schema. */
function plainSchema(schema: unknown): unknown {
  if (!isPlain(schema) || !('schemaFormat' in schema)) return schema ?? {};
  return isJsonSchema(schema.schemaFormat) ? (schema.schema ?? {}) : {};
}

/** Without a format it is the one of AsyncAPI, a superset of JSON Schema. */
function isJsonSchema(format: unknown): boolean {
  return (
    typeof format !== 'string' ||
    /^application\/(vnd\.aai\.asyncapi|schema)([+;]|$)/.test(format)
  );
}

/** RFC 7396. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isPlain(patch)) return patch;
  const kept: Record<string, unknown> = isPlain(target) ? target : {};
  return Object.fromEntries(
    Object.entries({ ...kept, ...patch }).flatMap(([name, member]) => {
      if (!Object.hasOwn(patch, name)) return [[name, member]];
      return member === null ? [] : [[name, mergePatch(kept[name], member)]];
    }),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
