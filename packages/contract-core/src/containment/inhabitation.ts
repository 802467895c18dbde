import type { Conjunction } from '../model';
import { emptinessReason } from './emptinessReason';
import type { ReasonTools } from './emptinessReason';
import { keyOfLiterals, sortedLiterals } from './literals';
import type { Literal } from './literals';

export type FoundValue =
  | { readonly kind: 'found'; readonly value: unknown }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Whether a schema accepts anything at all. */
export type Inhabitation =
  | { readonly kind: 'inhabited'; readonly value: unknown }
  /** Proven; the reason says which keywords leave nothing. */
  | { readonly kind: 'empty'; readonly reason: string }
  | { readonly kind: 'undecided'; readonly reason: string };

/** A function that tells whether anything fits, and keeps what it told. */
export function inhabitationOf(
  literalsOf: (conjunction: Conjunction) => readonly Literal[],
  findIn: (conjunction: Conjunction) => FoundValue,
  tools: ReasonTools,
): (conjunction: Conjunction) => Inhabitation {
  const known = new Map<string, Inhabitation>();
  return conjunction => {
    const given = sortedLiterals(literalsOf(conjunction));
    const key = keyOfLiterals(given);
    const answer = known.get(key) ?? toInhabitation(findIn(conjunction));
    known.set(key, answer);
    return answer;

    function toInhabitation(outcome: FoundValue): Inhabitation {
      switch (outcome.kind) {
        case 'found':
          return { kind: 'inhabited', value: outcome.value };
        case 'none':
          return { kind: 'empty', reason: emptinessReason(given, tools) };
        case 'unknown':
          return { kind: 'undecided', reason: outcome.reason };
      }
    }
  };
}
