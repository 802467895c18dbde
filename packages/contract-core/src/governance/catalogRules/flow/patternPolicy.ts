import { patternDegrees } from '../../../estate';
import type { PatternRating, RuleOptions } from '../../../estate';
import type { Flow } from '../estateFacts';

/** The line of the pattern policy that a flow falls under; null where none does. */
export function ratingOf(
  flow: Flow,
  options: Pick<RuleOptions, 'flow-pattern-to-be-avoided'>,
): PatternRating | null {
  return (
    options['flow-pattern-to-be-avoided'].ratings.find(({ when }) =>
      (['style', 'mode', 'protocol'] as const).every(
        member => when[member]?.includes(flow[member]) ?? true,
      ),
    ) ?? null
  );
}

/** Place of a degree in the order; unknown words stand before all. */
export function weightOf(degree: string): number {
  return patternDegrees.findIndex(known => known === degree);
}
