import { oas } from '@stoplight/spectral-rulesets';
import { createRulesetFunction } from '@stoplight/spectral-core';
import { literalHolders } from '../references/realReferences';
import { resultsOf, stepFunction } from './engineFunction';

const original = stepFunction(oas, 'no-$ref-siblings');

/**
 * `no-$ref-siblings` asks whatever stands under the name `$ref`. A property of
 * that name is a schema, and in an example it is a value.
 */
export const referenceSiblings = createRulesetFunction<unknown, null>(
  { input: null, options: null },
  (value, options, context) => {
    const { data } = context.document;
    if (typeof value !== 'string' || !isHolder(data)) return [];
    const holder = valueAt(data, context.path.slice(0, -1));
    if (isHolder(holder) && literalHolders(data).has(holder)) return [];
    return resultsOf(original(value, options, context));
  },
);

function valueAt(root: object, path: readonly (string | number)[]): unknown {
  let at: unknown = root;
  for (const segment of path) {
    if (!isHolder(at)) return undefined;
    at = Reflect.get(at, segment);
  }
  return at;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
