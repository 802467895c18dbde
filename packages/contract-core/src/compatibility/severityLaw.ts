import type { Direction, Effect, Severity } from '../model';
import type { Rule } from './rule';

/**
 * The law of design section 7: a request that accepts less breaks, a response
 * that may say more breaks. What cannot be decided warns; its effect and proof
 * say `undecided`, and the conclusion asks a person.
 */
export function severityByLaw(direction: Direction, effect: Effect): Severity {
  switch (effect) {
    case 'none':
      return 'info';
    case 'undecided':
      return 'warn';
    case 'incomparable':
      return 'error';
    case 'narrower':
      return direction === 'response' ? 'info' : 'error';
    case 'wider':
      return direction === 'response' ? 'error' : 'info';
  }
}

/** The severity of a rule's finding: its own where it states one, else the law's. */
export function severityOf(
  rule: Rule,
  direction: Direction,
  effect: Effect,
): Severity {
  if (rule.severity === 'law') return severityByLaw(direction, effect);
  const own = rule.severity[direction];
  if (typeof own === 'string') return own;
  return own?.[effect] ?? severityByLaw(direction, effect);
}
