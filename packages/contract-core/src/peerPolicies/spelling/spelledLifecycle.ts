import type { SyntaxNode } from '../../parse';
import type { FactAttributes } from './spelledFact';

/** What the judge of lifecycles is told from outside: the core has no clock. */
export interface LifecycleTerms {
  /** The day of the comparison, `YYYY-MM-DD`. */
  readonly today: string;
  /** Days that must lie between a deprecation and its sunset. */
  readonly graceDays: { readonly beta: number; readonly stable: number };
}

const levels = ['draft', 'alpha', 'beta', 'stable'] as const;

/** `x-stability-level`; nothing said means stable, anything else is invalid. */
export function stabilityOf(node: SyntaxNode | null): string {
  const written = node?.get('x-stability-level');
  if (written === undefined || (written.isScalar && written.value === null)) {
    return 'stable';
  }
  const level = levels.find(name => name === written.value);
  return level ?? 'invalid';
}

/** Whether the second level promises less than the first, more, or the same. */
export function stabilityChange(
  from: string,
  to: string,
): 'decreased' | 'increased' | 'same' {
  const [one, other] = [from, to].map(level =>
    levels.findIndex(name => name === level),
  );
  if (one === other || one < 0 || other < 0) return 'same';
  return other < one ? 'decreased' : 'increased';
}

/** What selectors may ask of the sunset of something deprecated. */
export function sunsetAttributes(
  node: SyntaxNode,
  stability: string,
  terms: LifecycleTerms,
): FactAttributes {
  const grace =
    stability === 'draft' || stability === 'alpha'
      ? 0
      : terms.graceDays[stability === 'beta' ? 'beta' : 'stable'];
  const days = daysUntilSunset(node, terms);
  return {
    sunset:
      days === null ? 'missing' : Number.isNaN(days) ? 'invalid' : 'given',
    sunsetAhead: days !== null && days > 0,
    sunsetTooSoon: days !== null && days < grace,
    graceOwed: grace > 0,
  };
}

/** Days from today to the sunset; null without one, NaN for no date. */
export function daysUntilSunset(
  node: SyntaxNode,
  { today }: LifecycleTerms,
): number | null {
  const written = node.get('x-sunset');
  if (written === undefined) return null;
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(String(written.value))?.[1];
  if (day === undefined) return Number.NaN;
  return (dayNumber(day) - dayNumber(today)) / 86_400_000;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
