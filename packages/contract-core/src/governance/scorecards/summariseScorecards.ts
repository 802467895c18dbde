import type { Scorecard, ScorecardSummary } from './scorecard';
import type { ScorecardTemplate } from '../policy/scorecardTemplate';

type Grouping = ScorecardSummary['by'];

const groupings: readonly Grouping[] = ['all', 'system', 'domain', 'owner'];

/**
 * How many targets stand at which level: of each template in all, and by each
 * system, domain and owner, in this order and then by ref. A target of two
 * systems counts in both; one without any counts in neither.
 */
export function summariseScorecards(
  templates: readonly ScorecardTemplate[],
  cards: readonly Scorecard[],
): readonly ScorecardSummary[] {
  return templates.flatMap(template => {
    const own = cards.filter(card => card.template === template.id);
    return groupings.flatMap(by =>
      groupsOf(own, by).map(ref =>
        summarise(
          template,
          by,
          ref,
          own.filter(card => refsOf(card, by).includes(ref)),
        ),
      ),
    );
  });
}

function groupsOf(
  cards: readonly Scorecard[],
  by: Grouping,
): readonly string[] {
  return by === 'all'
    ? ['']
    : [...new Set(cards.flatMap(card => refsOf(card, by)))].sort();
}

function refsOf(card: Scorecard, by: Grouping): readonly string[] {
  switch (by) {
    case 'system':
      return card.systems;
    case 'domain':
      return card.domains;
    case 'owner':
      return card.owner === '' ? [] : [card.owner];
    default:
      return [''];
  }
}

function summarise(
  template: ScorecardTemplate,
  by: Grouping,
  ref: string,
  cards: readonly Scorecard[],
): ScorecardSummary {
  const levels = ['', ...template.levels.map(level => level.id)];
  return {
    template: template.id,
    by,
    ref,
    targets: cards.length,
    levels: Object.fromEntries(
      levels.map(level => [
        level,
        cards.filter(card => card.level === level).length,
      ]),
    ),
    belowMinimum: cards.filter(card => !card.reachesMinimum).length,
  };
}
