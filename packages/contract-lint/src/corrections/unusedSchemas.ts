import { createRulesetFunction } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { unreferencedReusableObject } from '@stoplight/spectral-functions';
import { resultsOf, stepFunction } from './engineFunction';
import { usedSubtypes } from './usedSubtypes';

const unusedComponents = stepFunction(oas, 'oas3-unused-component');

/**
 * The engine counts `$ref`s only, so a subtype that a discriminator leads to is
 * unused for it.
 */
export const unusedComponent = createRulesetFunction<unknown, null>(
  { input: null, options: null },
  (document, options, context) => {
    const results = resultsOf(unusedComponents(document, options, context));
    const schemas = memberOf(memberOf(document, 'components'), 'schemas');
    return withoutSubtypes(results, document, schemas, [
      'components',
      'schemas',
    ]);
  },
);

/** The same of Swagger 2, where the rule is given the definitions. */
export const unusedDefinition = createRulesetFunction<object, null>(
  { input: { type: 'object' }, options: null },
  (definitions, _, context) => {
    const results = resultsOf(
      unreferencedReusableObject(
        definitions as Record<string, unknown>,
        { reusableObjectsLocation: '#/definitions' },
        context,
      ),
    );
    return withoutSubtypes(results, context.document.data, definitions, [
      'definitions',
    ]);
  },
);

type Results = ReturnType<typeof resultsOf>;

function withoutSubtypes(
  results: Results,
  document: unknown,
  schemas: unknown,
  place: readonly string[],
): Results {
  if (results.length === 0 || !isHolder(document) || !isHolder(schemas)) {
    return results;
  }
  const used = usedSubtypes(
    document,
    Object.fromEntries(Object.entries(schemas)),
    `#/${place.join('/')}`,
  );
  return results.filter(({ path = [] }) => {
    const isSchema = place.every((name, index) => path[index] === name);
    return !isSchema || !used.has(String(path[place.length]));
  });
}

function memberOf(value: unknown, name: string): unknown {
  return isHolder(value) ? Reflect.get(value, name) : undefined;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
