import { matchesNamePattern } from '../../model';
import type { FactAttributes } from '../../diff';

/**
 * Which facts are meant: every attribute named must have the value, or one of
 * the values, given. In a text `*` stands for any characters.
 */
export type Selector = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[]>
>;

/** Whether a fact has all that a selector asks for. */
export function selects(selector: Selector, fact: FactAttributes): boolean {
  return Object.entries(selector).every(([name, wanted]) => {
    const value = fact[name];
    if (value === undefined) return false;
    return typeof wanted === 'object'
      ? wanted.some(one => fits(one, value))
      : fits(wanted, value);
  });
}

function fits(wanted: string | boolean, value: string | boolean): boolean {
  return typeof wanted === 'string' && typeof value === 'string'
    ? matchesNamePattern(wanted, value)
    : wanted === value;
}
