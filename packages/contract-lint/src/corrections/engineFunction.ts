import type {
  IFunctionResult,
  RulesetFunctionWithValidator,
} from '@stoplight/spectral-core';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Spectral's own parameter types differ per function
export type EngineFunction = RulesetFunctionWithValidator<any, any>;

/** The function of a rule that has one step; a version with another shape is told. */
export function stepFunction(ruleset: unknown, rule: string): EngineFunction {
  const rules: unknown = Reflect.get(Object(ruleset), 'rules');
  const then: unknown = Reflect.get(
    Object(Reflect.get(Object(rules), rule)),
    'then',
  );
  const step: unknown = Reflect.get(Object(then), 'function');
  if (typeof step !== 'function') {
    throw new Error(
      `This version of Spectral has no rule ${rule} with one function, so it cannot be corrected.`,
    );
  }
  return step as EngineFunction;
}

interface EngineRuleset {
  readonly rules: Readonly<Record<string, object>>;
}

/** A ruleset of the engine with rules added, and functions of some replaced. */
export function corrected(
  ruleset: EngineRuleset,
  functions: Readonly<Record<string, EngineFunction>>,
  added: EngineRuleset['rules'] = {},
): EngineRuleset {
  const { rules } = ruleset;
  const replaced = Object.fromEntries(
    Object.entries(functions).map(([name, then]) => [
      name,
      { ...rules[name], then: { function: then } },
    ]),
  );
  return { ...ruleset, rules: { ...rules, ...replaced, ...added } };
}

/** What a function of the engine that works at once has found. */
export function resultsOf(
  results: ReturnType<EngineFunction>,
): IFunctionResult[] {
  return Array.isArray(results) ? results : [];
}
