import { matchesPattern } from '@interlock/contract-core';

/** Patterns that a value was tested against although they cannot be evaluated. */
const unevaluated = new Set<string>();

/**
 * Evaluates a pattern for a validator in time linear in the text. Where that
 * cannot be done (a backreference, for example) the text passes and the pattern
 * is noted: whoever asked has to say that nothing is known.
 *
 * @throws SyntaxError for what is no regular expression, as `RegExp` does.
 */
export function linearPattern(pattern: string, flags: string): LinearPattern {
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
