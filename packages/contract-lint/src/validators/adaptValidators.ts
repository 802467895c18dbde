import Ajv from 'ajv/dist/core';
import { linearPattern } from '../patterns/linearPatterns';
import { knownSchema, rememberSchema } from './compiledSchemas';
import { withExactMultiples } from './exactMultiples';

/**
 * Changes every Ajv of this process. Spectral's functions, its rulesets and the
 * AsyncAPI parser make validators of their own and let nobody choose options,
 * so they are set where all of them read a schema:
 *
 * - patterns are evaluated in linear time;
 * - multiples are those of decimals, not of doubles;
 * - a schema that was compiled before is not compiled again;
 * - code of validators is not optimised, which takes longer than it saves for
 *   validators that see one value.
 */
export function adaptValidators(): void {
  adaptKeywords();
  const original = methodOf('_addSchema', 'reads schemas');
  Object.defineProperty(Ajv.prototype, '_addSchema', {
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

function adaptKeywords(): void {
  const original = methodOf('addKeyword', 'learns keywords');
  Object.defineProperty(Ajv.prototype, 'addKeyword', {
    configurable: true,
    value: function addKeyword(this: Ajv, ...values: unknown[]): unknown {
      return Reflect.apply(original, this, values.map(withExactMultiples));
    },
  });
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- a method of a library, of which only the name is known
function methodOf(name: string, does: string): Function {
  const method: unknown = Reflect.get(Ajv.prototype, name);
  if (typeof method === 'function') return method;
  throw new Error(
    `This version of Ajv ${does} elsewhere, so its validators cannot be adapted.`,
  );
}
