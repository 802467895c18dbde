import { isMultipleOf } from '@interlock/contract-core';
import { _ } from 'ajv';
import type { CodeKeywordDefinition, KeywordCxt } from 'ajv';

/**
 * Ajv divides doubles, so that 143.48 is no multiple of 0.01 for it. A number
 * of a document means the decimal that is written, and that one is asked.
 */
export function withExactMultiples(definition: unknown): unknown {
  return isMultipleOfKeyword(definition)
    ? { ...definition, code: askDecimals }
    : definition;
}

function isMultipleOfKeyword(
  definition: unknown,
): definition is CodeKeywordDefinition {
  return (
    typeof definition === 'object' &&
    definition !== null &&
    'code' in definition &&
    Reflect.get(definition, 'keyword') === 'multipleOf'
  );
}

function askDecimals(context: KeywordCxt): void {
  const { gen, data, schemaCode } = context;
  const isExactMultiple = gen.scopeValue('func', {
    ref: isExactMultipleOf,
    key: isExactMultipleOf,
  });
  context.fail$data(_`!${isExactMultiple}(${data}, ${schemaCode})`);
}

/** Nothing is a multiple of 0, which no dialect allows either. */
function isExactMultipleOf(value: number, of: number): boolean {
  return of !== 0 && isMultipleOf(value, of);
}
