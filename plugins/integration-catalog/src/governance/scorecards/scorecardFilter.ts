import type { Scorecard } from '@interlock/contract-core';

/** What is asked of the list of cards; empty texts ask nothing. */
export interface ScorecardFilter {
  readonly text: string;
  readonly template: string;
  readonly level: string;
  /** `yes` for those below their minimum. */
  readonly below: string;
  readonly system: string;
  readonly domain: string;
  readonly owner: string;
}

/** Stands for the empty level, which an address cannot hold. */
export const belowFirst = 'none';

export function filterScorecards<Card extends Scorecard>(
  cards: readonly Card[],
  filter: ScorecardFilter,
): readonly Card[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter(card => {
    const text = `${card.title} ${card.target}`.toLowerCase();
    return (
      words.every(word => text.includes(word)) &&
      (filter.template === '' || card.template === filter.template) &&
      (filter.level === '' || (card.level || belowFirst) === filter.level) &&
      (filter.below !== 'yes' || !card.reachesMinimum) &&
      (filter.system === '' || card.systems.includes(filter.system)) &&
      (filter.domain === '' || card.domains.includes(filter.domain)) &&
      (filter.owner === '' || card.owner === filter.owner)
    );
  });
}
