import Ajv from 'ajv';
import type { ValidateFunction } from 'ajv';
import { RE2JS } from 're2js';
import type { EstateSchema } from '../../estate';
import type { Severity } from '../../model';
import type { ProfileFilter } from './profileFilter';

/** A rule that a company adds as data: a JSON Schema over the view of an entity. */
export interface OwnCatalogRule {
  readonly id: string;
  readonly kind: 'api' | 'integration' | 'system' | 'dataobject';
  /** Absent where the rule holds for every entity of the kind. */
  readonly when?: ProfileFilter;
  readonly assert: EstateSchema;
  /** What is said of an entity that does not fit, after its title. */
  readonly message: string;
  readonly level: Severity;
  readonly reason: string;
}

/** Why a schema cannot be used; null for one that can. */
export function faultOfSchema(schema: EstateSchema): string | null {
  try {
    compileSchema(schema);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Patterns in linear time, as those of contracts: a policy may come from a branch. */
const linearPatterns = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(pattern);
    return { test: (text: string) => compiled.matcher(text).find() };
  },
  { code: '' },
);

const compiledSchemas = new WeakMap<EstateSchema, ValidateFunction>();

/** Throws where the schema is none; nothing outside of it can be referred to. */
export function compileSchema(schema: EstateSchema): ValidateFunction {
  const known = compiledSchemas.get(schema);
  if (known) return known;
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    code: { regExp: linearPatterns },
  });
  const compiled = ajv.compile(schema);
  compiledSchemas.set(schema, compiled);
  return compiled;
}
