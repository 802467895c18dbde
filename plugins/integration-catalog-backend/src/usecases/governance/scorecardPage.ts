import type {
  Answer,
  ScorecardQuery,
} from '@interlock/plugin-integration-catalog-common';
import type { ScorecardSnapshot } from '../../store/governance';
import type { GovernedEstate } from '../governed/governedEstate';

/** How far back trends reach, in days. */
export const trendDays = 180;

/** Cards and their summaries, as a question asks for them. */
export function getScorecardPage(
  { report, templates }: GovernedEstate,
  snapshots: readonly ScorecardSnapshot[],
  query: Readonly<ScorecardQuery>,
): Answer<'listScorecards'> {
  const isWanted = (template: string) =>
    query.template === undefined || query.template === template;
  const by = query.by ?? 'all';
  return {
    day: report.day,
    templates: templates.filter(({ id }) => isWanted(id)),
    cards: report.scorecards.filter(card => isWanted(card.template)),
    summaries: report.summaries.filter(
      summary => summary.by === by && isWanted(summary.template),
    ),
    trend: snapshots.filter(({ summary }) => isWanted(summary.template)),
  };
}
