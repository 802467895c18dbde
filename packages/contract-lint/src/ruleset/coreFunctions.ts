import * as functions from '@stoplight/spectral-functions';
import type { EngineFunction } from '../corrections/engineFunction';

/**
 * The functions that a ruleset may name. An own list, because whatever else the
 * package exports one day must not become callable from data by itself.
 */
const allowed = [
  'alphabetical',
  'casing',
  'defined',
  'enumeration',
  'falsy',
  'length',
  'or',
  'pattern',
  'schema',
  'truthy',
  'typedEnum',
  'undefined',
  'unreferencedReusableObject',
  'xor',
] as const;

export const coreFunctionNames: readonly string[] = allowed;

/** Spectral's function of that name, or undefined where none is allowed. */
export function coreFunction(name: string): EngineFunction | undefined {
  return coreFunctionNames.includes(name)
    ? Reflect.get(functions, name)
    : undefined;
}
