import { asyncapiRules, openapiRules } from '../corrections';
import { listOf, memberOf, membersOf } from './plainValue';
import type { RulesetFault } from './rulesetProblem';

/** Spectral's choices beside an extended ruleset, the least first. */
const choices = ['off', 'recommended', 'all'];

/**
 * Several definitions as one. Rulesets add up: each one extends the one before
 * it, so what it says about a rule outweighs, and what it leaves alone stays.
 * Rulesets of the engine stand below all of them, with the widest choice that
 * any of them makes: extending `spectral:oas` once more resets no level.
 */
export function joinDefinitions(definitions: readonly unknown[]): unknown {
  const [first] = definitions;
  if (definitions.length === 1) return first;
  const base = { extends: widestExtensions(definitions), rules: {} };
  const joined = definitions.reduce(
    (below, definition) => ({
      rules: {},
      ...asObject(definition),
      extends: [below],
    }),
    base,
  );
  const parserOptions = Object.assign(
    {},
    ...definitions.map(definition => memberOf(definition, 'parserOptions')),
  );
  return { ...asObject(joined), parserOptions };
}

function widestExtensions(definitions: readonly unknown[]): readonly unknown[] {
  const extensions = definitions.flatMap(definition =>
    listOf(memberOf(definition, 'extends')).map(entry => {
      const [ruleset, choice] = Array.isArray(entry) ? entry : [entry];
      return { ruleset, choice: choices.indexOf(choice ?? 'recommended') };
    }),
  );
  return [openapiRules, asyncapiRules].flatMap(engineRuleset => {
    const chosen = extensions.filter(
      ({ ruleset }) => ruleset === engineRuleset,
    );
    const widest = Math.max(...chosen.map(({ choice }) => choice));
    return chosen.length === 0 ? [] : [[engineRuleset, choices[widest]]];
  });
}

function asObject(definition: unknown): object {
  return Object.fromEntries(membersOf(definition));
}

/**
 * Spectral reads `overrides` of the outermost ruleset only, relative to its own
 * file. Leaving them out in silence would change what a ruleset says.
 */
export function findJoiningFaults(ruleset: unknown): readonly RulesetFault[] {
  return memberOf(ruleset, 'overrides') === undefined
    ? []
    : [
        {
          path: ['overrides'],
          message:
            'The ruleset has overrides and is joined with other rulesets, where they would not apply.',
          remedy:
            'Express them as levels of a governance profile, which names contracts by path.',
        },
      ];
}
