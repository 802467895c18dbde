import Ajv from 'ajv/dist/core';
import { linearPattern } from '../patterns/linearPatterns';
import { knownSchema, rememberSchema } from './compiledSchemas';

/**
 * Changes every Ajv of this process. Spectral's functions, its rulesets and the
 * AsyncAPI parser make validators of their own and let nobody choose options,
 * so they are set where all of them read a schema:
 *
 * - patterns are evaluated in linear time;
 * - a schema that was compiled before is not compiled again;
 * - code of validators is not optimised, which takes longer than it saves for
 *   validators that see one value.
 */
export function adaptValidators(): void {
  const method = '_addSchema';
  const original: unknown = Reflect.get(Ajv.prototype, method);
  if (typeof original !== 'function') {
    throw new Error(
      'This version of Ajv reads schemas elsewhere, so the engine of its patterns cannot be replaced.',
    );
  }
  Object.defineProperty(Ajv.prototype, method, {
    configurable: true,
    value: function addSchema(this: Ajv, ...values: unknown[]): unknown {
      Object.assign(this.opts.code, { regExp: linearPattern, optimize: false });
      const [schema, , name] = values;
      // With a name the schema is one that others refer to.
      if (name !== undefined) return Reflect.apply(original, this, values);
      const known = knownSchema(this, schema);
      if (known !== undefined) return known;
      const read: unknown = Reflect.apply(original, this, values);
      rememberSchema(this, schema, read);
      return read;
    },
  });
}
