import { matchesPattern } from '@interlock/contract-core';
import Ajv from 'ajv/dist/core';

/** Patterns that a value was tested against although they cannot be evaluated. */
const unevaluated = new Set<string>();

/**
 * Evaluates a pattern for a validator in time linear in the text. Where that
 * cannot be done (a backreference, for example) the text passes and the pattern
 * is noted: whoever asked has to say that nothing is known.
 *
 * @throws SyntaxError for what is no regular expression, as `RegExp` does.
 */
function linearPattern(pattern: string, flags: string): LinearPattern {
  // Compiles nothing but the syntax; no text is ever given to it.
  const syntax = new RegExp(pattern, flags);
  return {
    test: text => {
      const matches = matchesPattern(pattern, text);
      if (matches === null) unevaluated.add(pattern);
      return matches ?? true;
    },
    toString: () => syntax.toString(),
  };
}

interface LinearPattern {
  test(text: string): boolean;
  toString(): string;
}

/** As Ajv names the way to an engine in code that it writes to files; unused here. */
linearPattern.code = 'linearPattern';

/** Patterns noted since the last call. */
export function takeUnevaluatedPatterns(): ReadonlySet<string> {
  const taken = new Set(unevaluated);
  unevaluated.clear();
  return taken;
}

/**
 * Makes every Ajv of this process evaluate patterns in linear time. Spectral's
 * functions, its rulesets and the AsyncAPI parser make validators of their own
 * and let nobody choose the engine, so it is set where all of them read a schema.
 */
export function replacePatternEngine(): void {
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
      Object.assign(this.opts.code, { regExp: linearPattern });
      return Reflect.apply(original, this, values);
    },
  });
}
