import type {
  GovernancePolicy,
  GovernanceReport,
  Scorecard,
  ScorecardSummary,
} from '../governance';
import type { Conclusion, Problem, Reason } from '../model';
import { count } from './wording';

/** The whole result of `interlock scorecard`. */
export interface ScorecardReport {
  readonly schemaVersion: 1;
  readonly command: 'scorecard';
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  /** ISO day by which dates, levels and expiry were judged. */
  readonly day: string;
  /** Where waivers come from that were applied. */
  readonly waivers: 'portal' | 'baseline';
  /** The one grouping that was asked for; null where none was. */
  readonly by: ScorecardChoice['by'];
  readonly templates: readonly {
    readonly id: string;
    readonly title: string;
    readonly levels: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly scorecards: readonly Scorecard[];
  readonly summaries: readonly ScorecardSummary[];
  /** Contracts and files that could not be judged. */
  readonly problems: readonly Problem[];
}

export interface ScorecardChoice {
  /** Id of the one template that is asked for; null for all. */
  readonly template: string | null;
  /** Figures beside those of all targets; null for every grouping. */
  readonly by: Exclude<ScorecardSummary['by'], 'all'> | null;
  readonly waivers: ScorecardReport['waivers'];
}

/** What is asked for of a governance report, and whether each target stands where it must. */
export function concludeScorecards(
  governance: Pick<
    GovernanceReport,
    'day' | 'scorecards' | 'summaries' | 'problems'
  >,
  policy: Pick<GovernancePolicy, 'scorecards'>,
  { template, by, waivers }: ScorecardChoice,
): ScorecardReport {
  const isMeant = (id: string) => template === null || template === id;
  const scorecards = governance.scorecards.filter(card =>
    isMeant(card.template),
  );
  return {
    schemaVersion: 1,
    command: 'scorecard',
    ...concludeCards(scorecards),
    day: governance.day,
    waivers,
    by,
    templates: policy.scorecards
      .filter(({ id }) => isMeant(id))
      .map(({ id, title, levels }) => ({
        id,
        title,
        levels: levels.map(level => ({ id: level.id, title: level.title })),
      })),
    scorecards,
    summaries: governance.summaries.filter(
      summary =>
        isMeant(summary.template) &&
        (by === null || summary.by === 'all' || summary.by === by),
    ),
    problems: governance.problems,
  };
}

function concludeCards(
  cards: readonly Scorecard[],
): Pick<ScorecardReport, 'conclusion' | 'reasons'> {
  if (cards.length === 0) {
    return {
      conclusion: 'neutral',
      reasons: [
        {
          code: 'nothing-measured',
          message: 'No scorecard measures anything in this estate.',
          remedy:
            'Add scorecards to the governance policy; docs/governance.md shows one.',
        },
      ],
    };
  }
  const below = cards.filter(card => !card.reachesMinimum).length;
  return below > 0
    ? {
        conclusion: 'failure',
        reasons: [
          {
            code: 'below-minimum',
            message: `${below} of ${count(cards.length, 'scorecard')} ${below === 1 ? 'is' : 'are'} below the minimum.`,
            remedy:
              'Mend what each of them names below, or ask for a waiver in the portal.',
          },
        ],
      }
    : {
        conclusion: 'success',
        reasons: [
          {
            code: 'minimum-reached',
            message: `${count(cards.length, 'scorecard')}, none of them below its minimum.`,
            remedy: '',
          },
        ],
      };
}
