import type { Flow } from '../flowFacts';

/** How an architecture board rates a pattern, from the best to the worst. */
export const patternDegrees = [
  'recommended',
  'alternative',
  'exception',
  'to-be-avoided',
] as const;

export type PatternDegree = (typeof patternDegrees)[number];

/** One line of the policy: what it is about, and how it is rated. */
export interface PatternRating {
  readonly when: Readonly<
    Partial<Record<'style' | 'mode' | 'protocol', readonly string[]>>
  >;
  readonly degree: PatternDegree;
  readonly reason: string;
}

/**
 * The mildest degree that each pattern may have; the first line that holds
 * decides. A flow may be rated worse than its line, never better.
 */
export const patternPolicy: readonly PatternRating[] = [
  {
    when: { protocol: ['database'] },
    degree: 'to-be-avoided',
    reason:
      'A table of another system is no contract: its owner changes it without knowing who reads it.',
  },
  {
    when: { style: ['legacy-bus'] },
    degree: 'exception',
    reason:
      'A bus that nobody extends any more hides what it transforms and who depends on it.',
  },
  {
    when: { style: ['direct-api'], mode: ['scheduled'] },
    degree: 'exception',
    reason:
      'A clock that calls a system directly repeats its whole work when one call fails.',
  },
  {
    when: { style: ['file-transfer'], mode: ['synchronous'] },
    degree: 'to-be-avoided',
    reason: 'Nobody can wait for a file; a caller that waits for one hangs.',
  },
  {
    when: { style: ['batch'], mode: ['synchronous'] },
    degree: 'to-be-avoided',
    reason: 'A caller that waits for a batch holds its line for hours.',
  },
  {
    when: { style: ['event'], mode: ['synchronous'] },
    degree: 'exception',
    reason: 'An event has no answer to wait for; a call has.',
  },
];

/** The line of the policy that a flow falls under; null where none does. */
export function ratingOf(flow: Flow): PatternRating | null {
  return (
    patternPolicy.find(({ when }) =>
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
